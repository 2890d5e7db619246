<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>Bu bilgisayarda kamera için gerekenler eksik. Okuyucu kullanın.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Burada kamera yok. Okuyucu kullanın.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>Kamera durdu: {why}. Okuyucu kullanın.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>Bu bilgisayarda kameraların gerektirdiği bileşenler yok. Dosya seçin.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Burada kamera yok. Dosya seçin.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>Kamera durdu: {why}. Dosya seçin.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall kendi içinde bir hata yaptı ({kind}). Daha önce kaydedilenler güvende. Devam edin ve bu dosyayı Rollcall’dan sorumlu kişiye gönderin: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Rollcall’da bir hata</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Yapılmadı</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>İşlem başarısız oldu</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Lütfen kayıt masasına gidin</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. İkinci bir yaka kartı basılmadı.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by}, {who} kişisinin yaka kartını alıyor</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: {issue} no.lu yaka kartı basılıyor; önceki artık geçersiz.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Akreditasyon kaydedildi</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Giriş yapıldı</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Kaydedildi ve giriş yapıldı</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>Başkasının yerine</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Özel durumlar masasına gönderildi</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Yaka kartı teslim edildi</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Yeniden yazdırılıyor</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Düzeltildi</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Masa veya bölgeler değişti</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Yer kesinleşti</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Yerden vazgeçildi</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>Yer, sonraki eşitlemede bırakılacak</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Bekleme listesinden çıktı</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{first} kişisinin yerine {who} geliyor</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Hoş geldiniz</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Hoş geldiniz: protokole bildirildi</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Giriş yapıldı: notu okuyun</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Zaten giriş yaptı</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Bu karta kapalı</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Oturum dolu</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Akredite değil</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Bir belge eksik</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Ücret ödenmedi</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kayıt iptal edildi</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Eski yaka kartı: değiştirildi</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Yaka kartı geri çekildi</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Sahte veya hasarlı kod</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Başka etkinliğin yaka kartı</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Bilinmeyen kod</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Birden çok kişi eşleşiyor</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Otobüs dolu</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Yanlış otobüs</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Kesinleşmedi: bekleme listesi</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{inside} / {all} kişi giriş yaptı</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Diğer</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Düzelt</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Yerinde kayıt</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Önce birini bulun</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Örnek etkinlik</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Bulunan kişiler</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Davetiye veya yaka kartı okutun ya da herhangi bir yere ad yazın.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Ok tuşlarıyla seçin ve Enter’a basın.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Daha az harf veya başka bir yazım deneyin ya da F2’ye basın.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Hazır</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Kimse bulunamadı</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Etkinlik açılıyor</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Bu istasyonda henüz etkinlik yok</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Organizatörün listelerini içe aktarın veya etkinliğin bulunduğu merkeze katılın.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall burada başlatılamıyor</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Etkinlik içe aktar (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Özel durumlar masasına (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Yaka kartını başkası alıyor</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Yerine başkası geliyor</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Kulaklık veya kart ödünç ver</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotoğraf</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>Ücret ödendi</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Heyetteki sıfatı</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n kişi bulundu</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>İptal edildi</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Az önce burada işlem gördü</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Giriş yaptı</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>İlk {shown} kişi: daraltmak için daha çok harf yazın</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Bu örnek etkinliktir: her şeyi deneyin, kimse gerçek değil.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Kod okutun veya ad yazın</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Kopya alındı ve eksiksiz olduğu açılarak doğrulandı: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Kopya alınıyor</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Kopya inceleniyor: her işlem ve her imza</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Şimdi kopya al</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Kopyayı geri yükle</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Kopya inceleniyor</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Kopya seçin</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Bu istasyonun kopyaları</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Bir istasyonun kopyaları</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Kopya geri yüklendi</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Henüz kopya alınmadı. On beş dakika içinde alınacak.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>Son kopya az önce alındı.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Bu istasyonun o kopyadan sonra yaptıkları ekrandan kalkar. Tümü ayrı bir yerde saklanır; merkezde bulunanlar kendiliğinden geri gelir.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>İstasyon, merkez yeniden verene kadar ziyaret yerleri olmadan çalışır; bekleyen yazdırma işleri önce size sorulur.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Buradakilerin yerine bu kopya konsun mu?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Geri yükle</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Her şeyi olduğu gibi bırak</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Önceki veriler okunamadı; “set-aside” klasöründe duruyor.</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>Son kopya {age} önce alındı.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”, etkinlik {event}: %n kişi, {checked_in} kişi giriş yaptı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>Kendi son işlemi {age} önce yapıldı.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>“set-aside” klasöründe: kopyada olmayan %n işlem. Merkezde bulunanlar sonraki eşitlemede geri gelir.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Burada olanlardan hiçbiri eksik değil.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”, Rollcall’ın başka bir sürümüyle yazılmış: %n işlem.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Sonraki adım: merkezle eşitleyin (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>Kopya geri yüklenmedi</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>İçe aktarıldı; saklamak için bir adla kaydedin</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Dışa aktarıldı</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Resimler dosyanın yanında duruyor: onları da alın.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Test baskısı yazıcıya gönderiliyor</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Burada gösterilen kişiyle. Hiçbir istasyon bunu kabul etmez.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Bu istasyon artık {name} ile yazdırıyor</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Kaydedilmemiş çalışmanız geri geldi</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>{name} adıyla kaydedildi</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Oklar seçileni 1 mm, Shift ile 0,1 mm kaydırır; Alt ile boyutunu değiştirir. Page Down sonraki öğeyi seçer.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Çizim</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Yalnızca siyah basan yazıcı için</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Kullanım amacı</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tür</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Ön ve arka tek kâğıtta</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Her biri için yeni yaprak</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Baş aşağı</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Yaka kartı</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Geçici yaka kartı</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Fiş</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Masa kartı</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Genişlik</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Yükseklik</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Katlanmaz</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Yatay çizgi boyunca</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Dikey çizgi boyunca</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Katlama işaretleri</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Her biri ayrı kâğıtta</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Bir yaprakta birçok kart</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Kâğıt</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Hayır: art arda gelir</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Yaprak genişliği</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Yaprak yüksekliği</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Yan yana</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Alt alta</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Sol kenar boşluğu</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Üst kenar boşluğu</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Yatay aralık</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Dikey aralık</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Kesme işaretleri</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Arka yüz</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Ön yüz</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Alan ekle</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Dil ekle</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Dil</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Bu dildeki metin</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Dili kaldırmak için ikisini de boş bırakın.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Metin</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Metin ekle</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Resim seç</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>Kişinin fotoğrafı</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Metinleri, alt alta</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>İçeriği</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Yaka kartı</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Tüm bölgeler, virgülle</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Soldan</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Üstten</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Ön</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Arka</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Bulunduğu yüz</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Dolgu</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Çerçeve</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Çerçeve kalınlığı</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Köşe yuvarlaklığı</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Sol</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Orta</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Sağ</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Boyut</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>En az</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>En çok satır</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Üst boşluk</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Hizalama</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Renk</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Kalın</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>Büyük harf</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>Diğer dillerde</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Üst</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Tümü</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Çerçeve</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Gerilmiş</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Bitiş, soldan</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Bitiş, üstten</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Döndürme</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Konum</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Harf</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Sözcük</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Sözcük en az</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>İç boşluk</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Kalınlık</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Kesikli</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Doldurma</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Yüz</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(henüz bir şey yok)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Metinler</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR kodu</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Kategori şeridi</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Dikdörtgen</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Çizgi</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Resim</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Bölgeler</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Kişisel program</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Eğitim uyarısı</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Hitap</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad soyad</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Ad, soyadı büyük harfle</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Hitap ve kısaltmalarla ad</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Listedeki gibi ad</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Soyadı</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Addan sonraki kısaltma</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Kendi yazısıyla ad</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Görevi</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Heyet</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Ülke</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Kategori harfi</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Etkinlik adı</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Etkinlik tarihleri</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Etkinlik yeri</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Heyet başkanı ve diğer satırlar</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Yaka kartı numarası</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Masa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Koltuk</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Geçici kartın günü</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Kayıtlı oturumlar</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>QR kodunun metni</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>kesikli</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Siyah</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gri</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Beyaz</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Kategorinin rengi</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Kategori üzerinde okunur</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Yok</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>İşlem başarısız oldu</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Öğeler, çizim sırasıyla</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Bakılması gerekenler</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Öğeler: sonrakiler üstte durur</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Şablon içe aktar</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Şablonu dışa aktar</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Yaka kartı tasarımı</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (sizin)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Açılacak şablon</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Yinele</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Farklı kaydet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>İçe aktar</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Dışa aktar</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Test baskısı</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Bu istasyonda kullan</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Öğe ekle</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopyala</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Daha önce</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Daha sonra</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Kimin kartıyla denendiği</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Yazıcının inç başına noktası</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>Soldan {x:g}, üstten {y:g}, {w:g} × {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>Bakılacak %n şey</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>kaydedilmedi</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>bu istasyon bununla yazdırıyor</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Basılacak kâğıt, {width:g} × {height:g} milimetre</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Yaka kartı; üzerinde hiçbir şey seçili değil</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Düzeltilecek bir şey yok, %n kişiyle denendi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>%n kişide daha böyle.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Yeni şablon, başlangıcı: {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, Rollcall ile gelir</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Şablonu farklı kaydet</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Başka bir şablon açılsın ve değişiklikler silinsin mi?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Değişiklikleri sil</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Tasarıma devam et</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Bu istasyonda kendi adıyla saklanır.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Rollcall ile gelen şablonlar olduğu gibi kalır.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>{name} değişiklikleri kaydedilmedi.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>arka</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n kişi sayıldı</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Yine de içeri alınsın mı?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>İçeri al</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>Kimin neden onayladığı işlem günlüğünde kalır.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Kamera görüntüsü</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Kapı</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Yine de içeri al</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Henüz oturum yok</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Program içe aktarın: her oturumun burada bir kapısı olur.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Oturum</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>İçeri (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Dışarı (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Tam ekran</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Rakamlar ve Enter: sayılan kişi · + içeri, − dışarı · Ctrl+Z: geri al</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Tam ekrandan çık</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Kişi: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Dışarı</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>İçeri</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Yaka kartı okutun</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Çıktı</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Burası değil ya da şimdi değil</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>İçeri girişi sayılmamıştı</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Yanlış gün veya saat</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Bu karta kapalı</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Kayıt masasına</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Kartı alın. Kayıt masasına yönlendirin</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sınır yok</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Dolu</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Tek başına: yalnızca bu kapının okutmaları</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>geri alındı</translation>
    </message>
    <message>
      <source>in</source>
      <translation>içeri</translation>
    </message>
    <message>
      <source>out</source>
      <translation>dışarı</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Tanınan kimse yok</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>{count} boş</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>{time} saatinden beri içeride</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>{time} saatinde çıktı</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>Toplam {entered} kişi girdi, {refused} geri çevrildi</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count} kişi fazla</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>/ {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n kişi sayıldı, saat {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Şu an açık: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Çözüldü</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Bekleyen yok</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Özel durumlar masasına: neden?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Yardım bekleyenler</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Üstlen (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kim</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Nerede</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Bekleme</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Üstlenen</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Bir masanın gönderdikleri (kartta Ctrl+E) ve kiosktan çağıranlar burada.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n kişi yardım bekliyor</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Bekliyor</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Biri</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Belge ya da akreditasyon</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Ücret</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Ad ya da bilgiler</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Yaka kartı ya da yazıcı</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Gezi</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Başka bir şey</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Yardım istedi</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Protokol konuğu</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Bulunamadı</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Görüşmede boşuna bekliyor</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Kiosk arızası</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>kendini arıyor</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>görüşmelerine bakıyor</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>soruları yanıtlıyor</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>yaka kartını bekliyor</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Adı değiştirildi</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Eşitlendi</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>{sent} gönderildi, {received} alındı</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>İşlem başarısız oldu</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>USB bellek yazılıyor</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>USB bellek okunuyor</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Yaklaşık %n dakika kaldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Hepsi geldi. Listeler hazırlanıyor.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} / {total} kayıt işlendi.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Etkinlik alınıyor</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} / {total} kayıt geldi, bu diskte güvende.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Bir dakikadan az kaldı.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (başka etkinlik)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Tek istasyon ({role}), on dakika geçerli: orada okutun ya da adresi ve bu kodu yazın.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>İstasyonun görevi</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>İstasyon kabul et</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Merkez olmayı bırak</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>Bu merkeze katılım QR’ı</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Görevi</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Bu istasyon merkez; adresi: {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Merkez, adresini, bir kod ve bir QR gösterir. İlk ikisini yazın veya QR’ı okutun.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Bu ağda merkez aranıyor</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Bu ağda bulundu. Bir adı herkes kullanabilir: hangisinin sizin olduğunu merkezin ekranındaki kod gösterir.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Merkez ara</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Merkez ol</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Açık olduğu sürece diğer istasyonlar buna katılır</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Katıl</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Bu ağda yanıt veren merkez yok. Merkezin ekranındaki adresi yazın.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Merkeze katıl</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Merkez adresi</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kod</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Eşitleme</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Burada olan önce burada saklanır, sonra diğerlerine verilir.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Şimdi eşitle</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Eşitleniyor</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Merkezin kodu okundu</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Bu merkezin istasyonu olmak için Katıl’a basın.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Bu istasyon</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Ağ olmadan</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Bu istasyonun adı</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>USB’ye yaz</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>USB oku</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Eksiği olan herkes</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Yeni istasyon: her şey</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>USB belleği seçin</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Bellekteki dosyayı seçin</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>USB bellekle</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>USB belleğe burada yazın, bu etkinliğin başka bir istasyonunda okutun. Etkinliğin her bilgisayarı, engellenene kadar onu açabilir: yanınızdan ayırmayın.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Rollcall USB bellekleri</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>USB bellek hazır: çıkarabilirsiniz</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Yeni bir şey yok: içindekilerin hepsi zaten burada.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>Oraya götürülecek %n işlem var: bunun için bir USB belleğe yazın.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Yeni bir şey yok. Okuyana bu istasyonda ne olduğunu bildirir.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n işlem yazıldı ve geri okunarak denetlendi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>USB belleğin tamamı kullanılamadı</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n yeni işlem.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Yeni bir şey yok: bu USB bellek daha önce burada okundu.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Yeni bir şey yok: o istasyonun daha yeni bir USB belleği burada okundu.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>{station} istasyonunun USB belleği okundu</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Alacak olan: {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>Bu istasyonun %n işlemi merkezi bekliyor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertifika</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>Burada bekleyen</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n işlem</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Saat</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Bu yüzden bir şey kaybolmaz ama listelerdeki saatler yanlış olur: saati ayarlayın.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Merkeze ulaşılamıyorsa işlemler USB bellekle taşınır.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Henüz eşitleme yok</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Bu istasyonda bekleyen bir şey yok. Diğerlerinin o zamandan beri yaptıkları henüz burada değil.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Diğerlerinin yaptıkları</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Burada yer tutulmuyor: başvurular sırayla bekleme listesine alınır.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>{when} sonrasında başka yerde değiştirilen veya geri çekilen yaka kartı burada bilinmez.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Diğerlerinin {when} sonrasında yaptıkları, sonraki eşitlemeye kadar burada bilinmez.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>içe aktarma</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Bu istasyon merkez</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Bu pencere açık olduğu sürece diğerleri bununla eşitler.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Bu istasyon tek başına çalışıyor</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Her şey istediğiniz kadar çalışır. Diğer masalarla paylaşmak için bir merkeze katılın.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Merkezle eş durumda</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Son eşitleme {ago}, {when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Merkez</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Yok</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Hiçbir şey</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, en eskisi {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Merkezinkiyle aynı</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Giriş, yazdırma, düzeltme ve yerinde kayıt: hepsi, istediğiniz kadar.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Ziyaretlerin tüm yerleri burada verilir.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>Burada ziyaretlerde %n yer kesinleştirilebilir.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when} itibarıyla iki tarafta da aynı kayıtlar vardı.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Devir teslim formu yazıldı</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Vardiya devri</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Formu yaz</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>Sayıları, açık işleri, yazıcıları ve stoklarını içeren PDF.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Devreden</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Devralan</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notlar</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Ödünç verilenler listesi</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item} ödünç verildi: {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item} iade alındı. Kullanan: {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Yazıldı: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Eşya numarası</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Tamam (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Kulaklığın veya oy kartının numarasını okutun ya da yazın. Ödünçteyse, kimde olursa olsun iade alınır.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Toplam ödünçte: %n eşya.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Ödünç ver: {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Üzerinde bize ait eşya yok.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Eşyanın üzerindeki numarayı yazın, en çok %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} zaten ödünçte. Önce iade alın.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} ödünçte değil.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Fotoğraf kaydedildi</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Fotoğraf kaldırıldı</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Kamera (Boşluk)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Yeniden çek (Boşluk)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Bu resmi kullan</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Başka bir resim seç</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Fotoğrafı kaldır</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Resmi buraya bırakın</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Bu bilgisayardan veya kameradan JPEG, PNG ya da WebP dosyası.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Yüz çerçevenin içinde olmalı. Boşluk veya Enter fotoğrafı çeker.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Fotoğrafı çek (Boşluk)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Resmi sürükleyin; yakınlaştırmak için tekerleği çevirin veya + ve − tuşlarına basın.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Dosya seç</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Yaka kartında ve bu kartta görünür.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Bu kartta görünür. Kullanılan yaka kartlarında fotoğraf yok: Yazdırma altından fotoğraflı bir şablon seçin.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Fotoğraf: {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Resimler</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>İçe aktarıldı</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n fotoğraf saklandı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Klasör okunuyor</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Fotoğraf {done} / {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Dosyalar okunuyor</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Yazılıyor</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n satır yazıldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Bu dosyalar içe aktarılamaz</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Yeni</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Değişen</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Değişmeyen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Reddedilen</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>İçe aktar</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, heyetler, katılımcılar ve program; CSV veya Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Dosya seç</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Fotoğraf klasörü</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Organizatörün listelerini buraya bırakın</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Yazılmadan önce neyin yeni, neyin yanlış olduğunu görürsünüz. Her biri kayıt koduyla adlandırılmış fotoğraflardan oluşan bir klasör de bırakılabilir.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>İlerleme</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Kapat</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listeler</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n satır yazılacak. Henüz hiçbiri yazılmadı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>%n fotoğraf saklanacak. Henüz hiçbiri saklanmadı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Hiçbir şey yazılamaz: aşağıdaki satırlara bakın.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Bu listelerdeki her şey zaten biliniyor.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Reddedilen satırlar</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Hiçbir fotoğraf saklanamaz: aşağıya bakın.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Bu klasördeki tüm fotoğraflar zaten var.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Ayrıca dışarıda bırakılan: %n dosya.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Dışarıda bırakılan dosyalar</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… ve %n tane daha</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>%n satır yaz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>%n fotoğraf sakla</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Etkinlik</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Heyetler</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Katılımcılar</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Program</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Masalar ve bölgeler</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotoğraflar</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, satır {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>Kâğıt için %n masa kartı</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>Heyetlerden {here} / {all} kişi burada</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n kişinin girişi yapıldı</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Kâğıt için yazıldı</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n yaka kartı tek seferde yazdırmaya verildi</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Zaten öyleydi.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Gereken: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Sırayı sayı olarak yazın.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Önce dondurulmuş bir tablo seçin.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z geri alır.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Kaydedildi</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Geliş, protokole bildirilir.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Geliş, protokole bildirilmez.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>Sıra değiştirildi</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>Yeniden kurala göre</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Tablo donduruldu</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Sonraki eşitlemeden sonra tüm istasyonlarda olur.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>O zamana kadar bu pencereyi açık bırakın. İkinci bir istasyon da kurulabilir.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Her istasyon bunu öğrenir.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>{place}. sıraya elle alındı</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>{at} için dondurulacak tablo yok</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Dondurulacak: {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Sıralama</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Yalnızca gelmeyen başkanlar</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Bu istasyonda uyarılar</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Elle yerleştir</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Kurala dön</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Salon görevlisi listesi</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Heyet</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Başkan</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Burada</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Elle</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Geliş sırası</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Kurul</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Şimdi veya dondurulmuş tablo</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Tabloyu dondur</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Dondurulmuş tabloyu yazdır</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Üye</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Temsil eden</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Sıfatı</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Oy</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Üyeler</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Kim hazır sayılır</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Dondurmayı iptal et</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Şu anki durum</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Masa</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Orada duran</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Masa kartları</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>Eski veya eksik %n masa kartı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>Kaldırılacak: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Masa kartları basıldıktan sonra yerleştirilen, yeri veya adı değişen ya da kaydedilenler.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>%n masa kartı yazdır</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Henüz kart yok</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Yeri değişti</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Metni farklı</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Tüm masa kartları doğru</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>duruyor: masa {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Boşluk tuşu işaretler. Not varsa işaretlemeden önce okunur.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Heyet veya ad</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Heyetler</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Tümünü işaretle (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Kişiler</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Sıfat (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Ücret ve yetki belgesi (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>%n istasyonda</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Hazır: giriş yapanlar</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>orada henüz kimse okutulmadı</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>İkisinden ikincisi: diğer istasyonun tablosu geçerlidir.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Hazır: kapı sayımına göre “{session}” içinde olanlar</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>{at} için dondurulmadı: kurulduğu hiçbir istasyon açık değildi. O ana göre dondurun veya kaldırın.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>{at} itibarıyla donduruldu, {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>üyelerin {share} aşılmalı</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>oy hakkı olanların {share} aşılmalı</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>üyelerin en az {share}</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>oy hakkı olanların en az {share}</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>kuran: {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>önceden kuruldu, yapıldı: {at}, {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>yarısı</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tümü</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>hiç kimse</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>belirtilmedi</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Değiştir</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>üyelerin</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>oy hakkı olanların</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Böyle belirle</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Başka bir liste bunu yalnızca farklı bir şey yazıyorsa değiştirir.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Ödenmemiş ücret veya eksik yetki belgesi oy hakkını kaldırır.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Heyettekiler yine de içeri alınır.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Önceden dondurulan olduğu gibi kalır.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>Heyette {name}</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Sıfatı</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Eşlik ettiği</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Gelişi protokole bildir</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Ücret ve yetki belgesi: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Ücret</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Yetki belgesi</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Kaç kişi gerekli: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Yeterli olan</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>Kimlerin</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Oran (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>yalnızca belediye başkanı veya onur konuğuysa</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>evet, hemen</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>ödendi</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ödenmedi</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>kabul edildi</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>eksik</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>fazlası</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>en az</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Bu sıraya al</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Dondur</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Henüz değil</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Gelişler</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Yeter sayı</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 ilk sıradır. Adınız ve neden yanında görünür.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Tüm sayılarıyla saklanır ve sonradan hiçbir şey değiştirmez.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Henüz gelmemiş bir zaman önceden kurulur: istasyon o anda açıksa tabloyu dondurur. İkinci bir istasyonda da kurun, yerine o geçer.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>{name} kaçıncı sırada?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Sıra</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Adınız</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Tabloyu dondur: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Saat (bugün)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n başkan henüz gelmedi</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Heyet başkanı</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>başkan bekleniyor</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Yeter sayı yok</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Yürütme Kurulu</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>ücret ödenmedi</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>yetki belgesi eksik</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Sıralama: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>başkan yok</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>başkan burada</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Bu kurulun üyesi yok</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>Kimin üye olduğu heyetler listesinde yazar.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} hazır, {needed} gerekli · {members} üyeden {entitled} oy hakkına sahip</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>artık adı geçmiyor</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} / {all} burada</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>%n kişinin girişini yap ve yazdır</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Burada olanları işaretleyin</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>{at} saatinden beri</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>{name} ile</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>yapılamadı</translation>
    </message>
    <message>
      <source>present</source>
      <translation>hazır</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>{at} saatinden beri burada</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>işaretli</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>notu okuyun</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>bekleniyor</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Ben ilgileniyorum (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n tane daha</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>{name} geldi</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Genel Kurul</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Bu heyet artık bilinmiyor. Yeniden bakın.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Kimse işaretli değil. Burada olanları ya da herkesi işaretleyin.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Bu kişi artık burada değil.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Başka bir istasyon zaten ilgileniyor.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Oranı 1/2 veya 2/3 gibi yazın.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Bu saat henüz gelmedi.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Bir ay içinde, henüz gelmemiş bir zaman yazın.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>O zaman için dondurulacak tablo artık yok. Yeniden bakın.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Önce Yürütme Kurulu</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>üyelik</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>başkanın düzeyi</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ad</translation>
    </message>
    <message>
      <source>country</source>
      <translation>ülke</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>geliş</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Vekil</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Danışman</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Refakatçi</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>tam üye değil</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>oy hakkı yok</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Önce okunacak not var: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>“{word}” burada bilinmiyor.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} zaten ilgileniyor.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Kâğıt için yazıldı</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Zaten otobüste</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Artık sayılmıyor</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>{name} yedek olarak alınsın mı?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Yalnızca boş kalan yere: yeri olan önce biner.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Gelmeyen birinin yeri verilsin mi: {name}?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Yine de gelirlerse otobüs dolmuş olabilir.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>{name} bu otobüse alınsın mı?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>O zaman burada sayılır, başka otobüste sayılmaz.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Götür</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Burada değil</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ve %n kişi daha</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n kişi eksik. Otobüs onlarsız kalksın mı?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Onlarsız kalksın</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Bekle</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Hangi otobüsler gidiyor?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Bunları planla</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Her birinin yer sayısı: 40 40 24; ya da adlarla: Mavi=40 Kırmızı=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Otobüs kalktı</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Yeniden yolcu alıyor</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Otobüsler planlandı</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Herkesin otobüsü var</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Sorumlu kişi</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Otobüsler</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>Otobüste: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Gereksinimler</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Otobüs</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Yoklama</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Ziyaret</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Gidiş</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Dönüş</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Henüz ziyaret yok</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>Programda yer sayısı sınırlı satırların yoklaması buradadır.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Yaka kartı okutun veya ad yazın</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Kişiler</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Herkese otobüs ver</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Kâğıt listeler</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Bindir</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Geri indi</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Otobüs</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Otobüs {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} / {seats} otobüste</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>iki otobüste sayıldı</translation>
    </message>
    <message>
      <source>any</source>
      <translation>herhangi</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Aslında kalkmadı</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n eksik</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>yedek {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>bindi {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>kalktı {at}, %n kişi kaldı</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>kalktı {at}, herkes bindi</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>eksik yok</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>henüz kimse yok</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>bekliyor, %n. sıra</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} kalkıyor</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>geride kaldı</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>eksik</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Yapılmadı</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Bu iki PIN birbirinden farklı.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Her istasyon bunu sonraki eşitlemede öğrenir.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Hesaplar</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Kimse dokunmazsa bu istasyonu kilitle:</translation>
    </message>
    <message>
      <source>never</source>
      <translation>asla</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Kişi ekle</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Hesap yok</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Bu etkinlik hesapsız çalışıyor. Değiştirmek için birini ekleyin.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Başka rol</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Yeni PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Kilidi burada aç</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Kilitliyken kapatmak PIN ister</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Etkinleştir</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Pasifleştir</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} dk</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Oturum açılmadı</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Kim var orada?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ veya ilk harfler adı seçer, rakamlar ve Enter oturumu açar. Bekleyen işler bu sırada sürer: eşitleme, yazdırma, kopyalar.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Bu etkinlikte kim çalışıyor ve neler yapabilir.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>PIN 4 ila 12 rakamdır; hepsi aynı veya ardışık olamaz.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>Kimseye kim olduğu sorulmuyor. İlk hesap, yani yöneticininki, bunu etkinliğin her istasyonunda değiştirir.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Oturum açabilir</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Burada kim çalışıyor?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Hesabı oluştur</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>Bu sizin hesabınız: diğer hesapları siz yönetirsiniz.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Artık bu etkinliğin her istasyonu önce ad ve PIN soracak.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Bu rolü ver</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Bu PIN’i kullan</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Sorumluluğu al</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Pasif</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Öncekinin artık hükmü yok.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Her iki ad ve neden işlem günlüğünde kalır.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN’i yineleyin</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Burada kilitli</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>{name} neler yapabilir?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Yeni PIN: {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Sorumlu kişi</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Yeni PIN gerekli</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, bunun için yetkili birinin kendi PIN’iyle sorumluluğu alması gerekiyor.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Rakam sil</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Oturum aç</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Önce oturum açın</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Bu istasyon ancak biri PIN girince kapanır.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Otobüs görevlisi</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Kayıt görevlisi</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Süpervizör</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizatör</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Yönetici</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Otobüse binenleri sayar.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Giriş, kayıt, düzeltme, yeniden yazdırma ve ziyaret kaydı yapar.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Kayıt görevlisi gibi; ayrıca toplu yaka kartı yazdırır.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Kayıp kartlardan, geç geri almadan, iptallerden ve birini bırakıp giden otobüslerden sorumludur; yazıcıları kurar.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Süpervizör gibi; ayrıca liste içe aktarır, kişileri siler, istasyon kabul eder, merkezlere katılır, şablonları değiştirir, kopyaları geri yükler.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Her şeyi yapar ve bu hesapları yönetir.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Her istasyon bunu sonraki eşitlemede öğrenir.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Engelle</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Kayıttan düş</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>“{name}” istasyonunu engelle</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>“{name}” istasyonunu kayıttan düş</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>Burada %n tane biliniyor</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Silmeler</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Bunu yalnızca kendi merkezi bilir. Burada bilinen oradan geldi.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>Kendi günlüğü ortaya çıkana veya otobüs kalkana kadar %n yer kilitli kalır.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Bir istasyon kendini engelleyemez: bunu başka bir istasyonda yapın.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Yalnızca merkez veya bir organizatör istasyonu başka bir istasyonu engelleyebilir.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n kez: her seferinde yeni bir numarayla devam etti, önceki yerleri kilitli kaldı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n tanesi yapıldı, kalan yok</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n tanesi burada henüz bitmedi: kendiliğinden sürüyor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>Bilindiği kadarıyla orada %n tanesi henüz yapılmadı: eşitleyince yapılacak</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Şu anda baktığınız istasyon budur.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Bu merkezle henüz eşitlemedi.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>Bundan %n dakika ileri.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>Bundan %n dakika geri.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Bu yüzden bir şey kaybolmaz; saati orada ayarlayın.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>Orada verilecek: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>Verilen: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Engellendi: önceden yaptıkları geçerli, daha yenisi alınmaz.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Son haber</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>İşlemleri</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Ziyaret yerleri</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>ulaşılamıyor: engellendi</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n kilitli</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} ve {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Saati</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>sonuncusu kendi saatiyle {when}</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Kabul edildi</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Geri yükleme veya kopyalama</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Sürüm</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}, {when}; o zamana kadarki her şeyi verdi</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Kayıttan düşüldü ({when}, {people}): {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Bu disk kopyalanmış: {number} no.lu işlemden sonra iki ayrı geçmiş var.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>Ondan sonra %n tane daha</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Bu istasyonu engelleyin: anahtarı iki bilgisayarda ve kimse onları ayırt edemez.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Her iki bilgisayar da, her biri kendi boş klasörüyle, merkeze yeniden katılsın.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Yalnızca diğer geçmişte olanı yeniden yapın. Hiçbir parçası atılmaz.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Burada sayılan</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Ayrıca saklanan, sayılmayan</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Yapıp da hiç eşitlemediklerini kimse bilmiyor. Bilgisayar yine de ortaya çıkarsa USB belleği merkezde okunabilir.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Kaybolan, çalınan veya iade edilen bilgisayar için. Geri alınamaz: yalnızca boş klasör ve yeni kodla geri dönebilir.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Şimdiye kadar yaptıkları geçerli. Merkez, elinde kalanı bir kez alır, ona başka bir şey vermez.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Listeyi bildiği hâliyle hâlâ tutuyor ve bu etkinliğin USB belleklerini hâlâ açabilir.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Engelle</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Vazgeç (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>İki kişi, bu bilgisayarın ve diskinin geri gelmeyeceğini söyler. Engellenir.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Kayıttan düş</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>İki kişi, bu merkezin bilmediği hiçbir yer sözü verilmediğini söyler.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Yanılıyorlarsa söz verilmiş bir yer başkasına verilebilir: ilk söz geçersiz olur ve çözülecekler listesine girer.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Yeniden yer ver</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Bekle (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Elinde boş ziyaret yeri yok, bu yüzden hiçbiri kilitlenmez.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Yeniden yer verilsin mi?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Tüm istasyonlar duyulmadan yeniden yer verilsin mi?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Birinci kişi</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>İkinci kişi</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>“{name}” engellensin mi?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>“{name}” kayıttan düşülsün mü?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Bu merkez geri yüklendiğinden beri her istasyon eşitledi; verilen her şey burada biliniyor.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Son eşitlemesinden ({ago}) sonra yaptıklarını kimse bilmiyor. Bilgisayar yine de ortaya çıkarsa USB belleği merkezde okunabilir.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>O zamandan beri haber alınamayan: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>İstasyon</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Görevi</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>Orada bekleyen</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Boş yer</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Bu etkinliğin istasyonları</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>İstasyonlar</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Görevli hesapları</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Henüz istasyon yok</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Etkinlik içe aktarın (F8) veya bir merkeze katılın (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Burada bilinen: bu etkinliğin %n istasyonu.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>hiç</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n dk geri</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Burada henüz etkinlik yok, bu yüzden hiçbir istasyon bilinmiyor.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n tanesine bakılmalı.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Bu merkez yedekten geri yüklendi, henüz yer vermiyor</translation>
    </message>
    <message>
      <source>here</source>
      <translation>burada</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>bilinmiyor</translation>
    </message>
    <message>
      <source>right</source>
      <translation>doğru</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n dk ileri</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Yedekten sonra verdiklerini yalnızca istasyonları bilir. Hepsi birer kez eşitleyince yeniden yer verebilir.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>İstasyonlarının yedekten sonra verdikleri, her biri bir kez eşitleyince burada bilinir. Bu merkezin kendi verdiğini kimse bilmiyor olabilir: basılmış fişlerine bakın ve iki kişi karar versin.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>İki kişi karar versin</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Kopyalanmış disk</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Kayıttan düşüldü</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Bu istasyon</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Uzun süredir haber yok</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Saati yanlış</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Kilitli yer tutuyor</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>Bağlantıda</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Merkezimiz</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>{when} tarihli bir işlem</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Bilgisayar ayarı</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Dil</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Önce “{screen}” altında açık olanı tamamlayın veya kapatın.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Koyu</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Görünüm</translation>
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
      <translation>Yardım</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Her şey yalnızca klavyeyle çalışır. Nerede olursanız olun, kod okutabilirsiniz.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Ağ gerektirmeyen kayıt masaları: her işlem önce bu bilgisayara yazılır, imzalanır ve ulaşılabildiğinde diğer istasyonlarla eşitlenir.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Özgür yazılım, GPL-3.0-or-later. Yazı tipleri: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>Kayıt masasında</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Gezinme</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>herhangi bir harf</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Her yerde ara</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Listeden seç</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Kişiyi aç, sonra düğmede yazanı yap</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Sonraki kişi için ekranı temizle</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Bu istasyonun son işlemini geri al</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Yerinde kayıt yap</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Adı düzelt ve yeniden yazdır</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Yeniden yazdırma nedeni</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Kayıt masası</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Saha ziyaretleri</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Yazdırma</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>Sayılarla etkinlik</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Diğer istasyonlarla eşitle</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Liste içe aktar</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>İstasyonlarda birbiriyle çelişen işlemler</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>İstasyonlar ve durumları</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Görevli hesapları</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Kilitle veya başkası oturum açsın</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Yaka kartı tasarımı</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Otobüslerde yoklama</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Oturum kapısı</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Bu sayfa</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Yine de içeri alınsın mı?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>İçeri al</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Hiçbir şey belirtilmedi, bu yüzden içeri alınır.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>Kimin sorumlu olduğu ve nedeni işlem günlüğünde kalır.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Akredite olmayan veya belgesi eksik olan yaka kartı alamaz.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Akreditasyon: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Bundan sonra</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Şimdiye kadar: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Kartı yeniden yazdır</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Saha ziyaretleri</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Şimdiye kadar olanlar</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Basılacak yaka kartı</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotoğraf</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Masa {table}, koltuk {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Akreditasyona rağmen içeri alındı: geçmişe bakın</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Farklı istasyonlarda %n kez giriş yapıldı</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} görüşmeye gelmedi: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Giriş yap ve yazdır</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Henüz gelmedi</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Giriş: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>{partner} ile görüşmeyi kaçırdı: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>{partner} ile görüşecek: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kayıt iptal edildi</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Notu okudum</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Yine de içeri al</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Giriş yap</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Değiştirildi: yerine {name} geliyor</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>İptal edildi: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>başka bir istasyon</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Yerine geldiği kişi: {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Heyet başkanı, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>{issue} no.lu yaka kartı henüz yazıcıya gidiyor</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Girebileceği bölgeler: {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Masa {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>başkası</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>{issue} no.lu yaka kartı geçerli</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Giriş yapıldı</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Yaka kartı basıldı</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Geri çevrildi</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Düzeltildi</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Masa veya bölgeler değişti</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Kayıt iptal edildi</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Değiştirildi</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Başkasının yerine geliyor</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Yaka kartı teslim alındı</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Kayıt yeniden açıldı</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Yerinde kaydedildi</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Geçişine izin verildi</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Ücret ödenmeden içeri alındı</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Ziyarete yazıldı</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Bekleme listesinde</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Ziyaretten ayrıldı</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Yaka kartını {name} adına {by} aldı, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>Kimin aldığı ve neyin görüldüğü işlem günlüğünde kalır.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Teslim et</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Seçin ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Yaka kartı şimdi yazdırılır.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>Giriş, kişi kendisi gelince yapılır.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>{name} kişisinin yaka kartı başkasına verilsin mi?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>yetki yazısı görüldü</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>kimlik görüldü</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>yetki yazısı ve kimlik görüldü</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>İptal (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>Bu başka biri: kaydet</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Forma dön</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Önce soyadı söylenir</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, şimdiye dek: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Yerinde kayıt</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Ad ve kategori yeterlidir.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Kaydet, giriş yap ve yazdır</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Yenisi yazdırmaya verilir verilmez kullanımdaki yaka kartı geçersiz olur.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Yaka kartı burada göründüğü gibi basılır.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Kaydet ve yeniden yazdır</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>İki harf, örneğin KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Noktalı virgülle ayırın</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Düzelt: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Neden yeni yaka kartı?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Yazım</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Kayıp</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Hasarlı</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Yazıcı</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Masa veya bölgeler</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>Başkasının yerine</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Adına teslim alındı</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>Burada %n yer kaldı</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Bekleme listesi</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>Başka yerde %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n kişi bekliyor</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Kesinleşmedi: {place}. sırada</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>Şununla aynı saatte: {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Yerden vazgeç</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Listeden çık</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Bu kategoriye kapalı</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Yer ver</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Kesinleşti</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Yerden vazgeçme, sonraki eşitlemede</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Gelenin adı veya kodu</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Bu adla kayıtlı kimse yok.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Yeni kişi</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Devralır: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Kategori: {category}. Heyet: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Ziyaretlerdeki yerler eski kişide kalır: %n yerden bu kartta vazgeçilmeli ve yeniden yazılmalı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Yeni kişi kaydet</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name} değiştirildiği için iptal edilir ve yaka kartı geçersiz olur.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>Yerine {name} geliyor</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Yerine kaydet</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>{name} kişisinin yerine kim geliyor?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>{name} kişisinin yerine</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Kayıt masasında göster</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>İstasyonlar’a git</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Açık ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Çözülen ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Geri alındı: burada ve her istasyonda yeniden açık.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Konu</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ne oldu</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>İstasyonlar</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Ne zaman</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Çözülecekler</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>İstasyonların birbirine ulaşamadığı sırada yaptıkları. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Birbiriyle çelişenler</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Çözüldü</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Çelişki yok</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Bir kişiye iki giriş, bir ada iki düzeltme, aynı saatte iki ziyaret: bunlar eşitlemeden sonra burada görünür.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Henüz bir şey çözülmedi</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Çözüldü: {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n işlem</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>{issue} no.lu yaka kartı</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Otobüs {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>o yere başkası geliyor</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Görüldü: ne olduğu belli</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Aynı kişi iki kez geldi: sorun yok</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Yeni yaka kartı yazdır, ikisi de geçersiz olsun</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>İkisi de geliyor</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Bunlar iki ayrı kişi</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Aynı kişi: bu kaydı iptal et</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>İptal geçerli kalsın</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Kabul: kaydı yeniden aç</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Eski yaka kartı alındı</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Yeni yaka kartı yazdır, diğerleri geçersiz olsun</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>İkisi de doğru: yolda değiştirebilir</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Hiçbirinde değil</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Kopyalanmış: sahibine yeni yaka kartı</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>Kişiye bildirildi</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>iki kez kayıtlı</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Bunu koru: “{value}”</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>{name} geliyor: diğerini iptal et</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Yerden vazgeç: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>{name} otobüsünde</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Genel bakış</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Kategoriye göre</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Bölgeye göre</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Henüz etkinlik yok</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Etkinlik içe aktarın (F8) veya bir merkeze katılın (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Bugün, onar dakika olarak</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>{time} itibarıyla. Kendiliğinden güncellenir.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{people} kişiden {here}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>en çok: {came} ({time})</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>{time} itibarıyla: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Bugün henüz kimse gelmedi.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>geldi</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>son beş dakikada</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>heyet tam</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>heyet başkanı</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>yardım bekliyor</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>%{percent}</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n kişi henüz gelmedi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>yazdırılacak %n yaka kartı</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} kısmen, {absent} gelmedi</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Bölge belirtilmemiş</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Yeni kart kondu</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Test şeridi</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Tüm kartları buraya taşı</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Yedek yazıcı yap</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Yedekliği kaldır</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Unut</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>{left} / %n yaka kartı kaldı</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Henüz bakılmadı</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Yaka kartları burada basılır</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Yedek</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Günlük programlar buradan çıkar</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n yaka kartı bunu bekliyor</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Yüklendi</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Ağdaki etiket yazıcısı</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Ekle</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>İlgi bekliyor</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Azalıyor</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Az yaka kartı kaldı</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Hazır</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Basılan her yaka kartı bu sayıdan düşülür.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Onda biri kalınca alttaki satır bildirir.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>ZPL kullanan: zpl:192.168.1.30/203 (inç başına nokta)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL: brother:192.168.1.31/QL-820NWB/62 (rulosu)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Yeni kartlar: {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Kaç yaka kartı</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Tür, adres ve nokta</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n yazıcı daha</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Etiket yazıcısı ekle</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Kart tasarla</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Kart şablonları (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Yalnızca bizimkiler</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Klasöre PDF dosyaları</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Etiket yazıcısı {address} ({dpi} dpi)</translation>
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
      <translation>Yazdırma</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Burada henüz yaka kartı basılmadı</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Bu istasyonun yazdırmaya verdiği her yaka kartı burada listelenir.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Yeniden yazdır</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Basıldı</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>İptal</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n yaka kartı basılamadı: nedeni aşağıda.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>Toplu</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Test şeridi</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Günlük program</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n yaka kartı yolda.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Bekleyen yok.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>{issue} no.lu yaka kartı</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Şablon testi: {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Bekliyor</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Yazıcıya gönderildi</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Basıldı</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Basılamadı</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Gerekmedi</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Unvan</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Soyadı</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Kendi yazısıyla ad</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Görevi</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Ülke kodu</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Önce soyadı</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-posta</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Masa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Koltuk</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Bölgeler</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Sorumlu kişi</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Teslim alan</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Gösterdiği belge</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Saha ziyaretleri</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Yerler, kayıt masasında katılımcının kartından verilir.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Henüz ziyaret yok</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Programda yer sayısı sınırlı satırlar burada görünür.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Yoklama</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Alınan</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Burada boş</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Başka yerde boş</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Dolu</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>Burada %n boş</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>Başka yerde %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>Bekleme listesinde %n kişi</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} / {capacity} yer alındı</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Başka bir şey</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Başka bir şey: lütfen benimle görüşün</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n yer kaldı</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>Organizatör adınızı, kuruluşunuzu ve kategorinizi girişinizi yapmak, yaka kartınızı yazdırmak ve katılanları saymak için kullanır; etkinlik kapanana kadar saklar.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Bunun dışında karar sizin. Onayladıklarınıza dokunun ya da hiçbirine: yaka kartınızı her durumda alırsınız.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Kategorinize açık değil</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Bu ziyaret yola çıktı</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>{visit} ile aynı saatte</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Dolu. Bekleyen: %n kişi</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Bu etkinlikteki verileriniz</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Adım ve kuruluşum katılımcı listesinde yer alabilir.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Etkinlikteki fotoğraflarım yayımlanabilir.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Başkaları benden görüşme isteyebilir.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Fotoğrafınız yaka kartında olsun mu?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Ne yersiniz?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>Mutfak neyi bilmeli?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Bunu yalnızca mutfak ve organizatör okur.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Mutfağa not</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Her şeyi yerim</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Vejetaryen</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Vegan</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>Helal</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>Koşer</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>Glütensiz</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Laktozsuz</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Size nasıl yardımcı olalım?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Basamaksız yol</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Bana ayrılmış yer</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>İşitme desteği</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Görme desteği</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>İşaret dili tercümanı</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Saha ziyaretleri</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Yeriniz onaylandı</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Onaylanmadı: bekleme listesinde {number}. sıra</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Yerinizden vazgeçmek istediniz</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Yeriniz onaylandı.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Yerinizden vazgeçtiniz.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Bekleme listesindesiniz. Henüz yeriniz yok: lütfen masaya sorun.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Yerinizden vazgeçmek istediniz. Bu biraz sürer.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>O saatte başka bir ziyaretiniz var.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>O ziyaret kategorinize açık değil.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>O ziyaret artık seçilemiyor.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Devam</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Önceki yanıtınız burada gösterilmez. Olduğu gibi kalır.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>İstediklerinizin hepsine dokunun. Organizatör hazırlar.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Yer almak veya yerinizden vazgeçmek için ziyarete dokunun.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Evet, fotoğrafımla</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Hayır, fotoğrafsız</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Telefonunuzla okutun: buradaki her şey içinde.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Girişiniz yapıldı. Lütfen yaka kartınızı masadan alın.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Bir adım daha kaldı; bir görevli yardımcı olacak.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Bitti</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Girişiniz yapıldı. Yaka kartınız hazır: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Girişiniz yapıldı. Yaka kartınız masada hazır.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Girişiniz yapıldı. Lütfen yaka kartınızı buradan alın: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Lütfen masaya gelin</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Lütfen kayıt masasına gidin.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Yaka kartınız yazdırılıyor</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Hoş geldiniz, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Lütfen burada biraz bekleyin.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Lütfen burada bekleyin: sizi karşılamaya geliyoruz.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Yeni bir yaka kartı gerekirse bir görevli yazdırır.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Bir görevli kodunuza sizinle birlikte bakar.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Bir görevli sizi birazdan listede bulur.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Bu kioskta bir sorun var. Sizin hatanız değil.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Lütfen buraya gidin: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Bu ekranın yanındaki yazıcıdan çıkar.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Numaranız</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Programımı yazdır</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Günümün programını al</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Programınız yazdırılıyor. Lütfen bekleyin.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Lütfen programınızı yazıcıdan alın.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Programınız şu anda yazdırılamıyor.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Yaka kartınız yazdırılıyor. Lütfen bekleyin.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Lütfen yaka kartınızı yazıcıdan alın.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Girişiniz yapıldı, yaka kartınız geçerli.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Sırada: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Geri</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Bir görevli geliyor</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Çok hoş geldiniz</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Girişiniz zaten yapıldı</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Bu koda yeniden bakılmalı</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Sizi birlikte bulalım</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Özür dileriz</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Evet, kartımı yazdır</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Yaka kartınız böyle basılacak.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Kod okunamadı. Bir daha deneyin veya kodsuz devam edin.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Yanlışlık var</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Evet, benim</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Gönderdiğinize masa bakar. Devam edebilirsiniz.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Masaya gönder</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Kodunuzu okuyucuya gösterin</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Soyadınızın başını yazın</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>En az üç harf, herhangi bir yazıyla.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Soyadının başı</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Lütfen en az üç harf yazın.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Uymadı. Lütfen bir daha deneyin.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Bir bilgi daha verir misiniz?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Şehrim</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Kayıt kodum</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>E-posta adresim</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Şehrinizin adını yazın</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Geldiğiniz veya görev yaptığınız şehir.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Şehir</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Hangisi sizsiniz?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Bu ben değilim</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>Bu siz misiniz, bilgiler doğru mu?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Ne değişsin?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Basılması gerektiği gibi yazın.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Soyadı</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Kendi yazınızla ad</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Görevi</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Hoş geldiniz</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Giriş burada: dilinize dokunun veya kodunuzu okuyucuya gösterin.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Kâğıttaki ya da telefondaki davetiyenizde veya yaka kartınızdadır.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Kodum yok</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Sizi burada başkası bulmasın diye bir yanıt daha.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Kimin burada olduğu okunmasın diye adların bir kısmı gizli.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Seçimlerim</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Dokunun ve doğrusunu yazın. Masa bakar.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Kayıt kodunuzu yazın</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Davetiyenizdedir.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Kayıt kodu</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>E-posta adresinizi yazın</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Kaydolurken kullandığınız adres.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-posta adresi</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Hiçbiri</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Seçmeden devam et</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Neyle ilgileniyorsunuz?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Biraz daha bilgi verir misiniz?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>İstediğiniz her şeye dokunun. Düzenleyici sizinle iletişime geçer.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Yazmak için bir satıra dokunun. Boş bırakabilirsiniz.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Boşluk</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Harf sil</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Büyük harfler</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Diğer tuşlar: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Yukarı</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Aşağı</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Gelmeyen mi var? Görüşmeye dokunun.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Görevli, {name} adlı kişiyi beklediğinizi biliyor.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>İkinizin de boş olduğu saat yok. Lütfen masaya sorun.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Görüşme</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Görüşmelerim</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>{name} adlı kişiyi mi bekliyorsunuz?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Ne zaman görüşmek istersiniz?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>İptal edildi</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Görüşemediniz</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>Yeni saat belirlendi. Görevli diğer kişiye haber verecek.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>O saat bu arada alındı. Başkasını seçin.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Geri alındı.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Bu görüşme bu arada değişti. Yeniden bakın.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Görevliye haber verilecek; başka bir saat seçebilirsiniz.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>Gelmedi</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Masa {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Dilinizi seçin</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Lütfen bekleyin</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Bir dakika …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Ekranı kolaylaştırın</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Büyük yazı</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Her şeyi aşağı al</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Sesli oku</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Bu ekran birazdan sonraki kişi için temizlenir.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Biraz daha süre</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Bitirdim</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Bu kiosk kapalı</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>İleri</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Temizle</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Görevliler için</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Kimsiniz?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Kayıt masasını burada aç</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Rollcall’u kapat</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Self servise dön</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Adla bulmaya yeniden izin ver</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Buradan gönderilen yer</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Buradan ne alınabileceği</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>İnsanlar buradan nereye gönderilsin?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Tabelada okunduğu gibi, örneğin Masa 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Kilitli değil: görevli hesapları oluşana kadar bu pencereyi herkes kapatabilir.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Baştan başla</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Dil</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Görünüm</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Görevli çağır</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Rakam sil</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Gir</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Günlük program kâğıtta da</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>Deneme yazdırılıyor.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Deneme yazdır</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Buradan ne alınabilsin?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>İçinde hangi kâğıt var?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rulo, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>Deneme yazdırılmadı. Lütfen yazıcıya bakın.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Hiçbir şey</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Günlük program telefon için kod olarak</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Onaylanmadı: bekleme listesi</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>{name} ile görüşme</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Akşam yemeği: masa {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Otobüs {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Koltuk {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Hata</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>{name} bağımsız değişkeni: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>şu bağımsız değişkenler gerekli: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>bilinmeyen bağımsız değişkenler: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>belirsiz seçenek: {option} şunlar olabilir: {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>bir bağımsız değişken gerekli</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>yok sayılan değer: {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>geçersiz seçim: {value} (şunlardan seçin: {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>geçersiz tam sayı: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>geçersiz sayı: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>boyut 1280x800 gibi yazılır</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Kullanım:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Seçenekler</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Bağımsız değişkenler</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Komutlar</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Durduruldu.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>{name} eksik.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>{name} seçeneği eksik.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Komut eksik.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Böyle bir seçenek yok: {option} (olabilecekler: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Böyle bir seçenek yok: {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>{name} diye bir komut yok. Şunu mu demek istediniz: {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>{name} diye bir komut yok.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>{option} seçeneği bir değer ister.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>{option} seçeneği değer almaz.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Fazla bağımsız değişken ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>{name} için geçersiz değer: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Tam sayı olmalı</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Sayı olmalı</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>En az {least} olmalı</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>En çok {most} olmalı</translation>
    </message>
    <message>
      <source>required</source>
      <translation>zorunlu</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>varsayılan: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Yardım: {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[SEÇENEKLER]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>KOMUT [DEĞERLER]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Bu yardımı gösterir ve çıkar.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Uçbirimden Rollcall. Her komut --folder DIR (ya da KIOSK_FOLDER) ve --json alır.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>İstasyonun veri klasörü (ya da KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Standart çıktıya tek bir JSON nesnesi yazar, başka bir şey yazmaz.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>Söylenenlerin dili, ko gibi.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Etkinliği, heyetlerini, katılımcılarını ve programını çizelgelerden aktarır.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Önce neyin değişeceğini, dışarıda kalan her satırı ve nedenini gösterir. --yes ya da bir evet olmadan hiçbir şey yazılmaz; aynı dosya ikinci kez hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, CSV ya da XLSX dosyaları, ya da bir klasör.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Sormadan yaz.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Bu istasyonun vardiya devir teslim formunu PDF olarak yazar.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Sayımlar, açık işler, yazıcılar ve stok, notlar ve iki ad; her satırda işaret kutusuyla.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Yazılacak PDF dosyası.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Devredenin adı.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Devralanın adı.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Söylenecek; yinelenebilir.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Kodun gösterdiği kişinin girişini yapar ve kartını yazdırmaya verir.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Kayıt kodu ya da kartın QR'ı, metin olarak.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Akreditasyon ya da ücret engelse, neden.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Bundan kim sorumlu.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Ad, kurum ya da kodun her türlü yazımıyla kişi bulur.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Adın herhangi bir parçası, herhangi bir sırayla.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>En çok kaç tane.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Masanın bir kişi hakkında bildiği her şeyi gösterir.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Davetteki kayıt kodu.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Bir kişiye ziyarette yer ya da bekleme listesinde sıradaki yeri verir.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Ziyaretin kodu: bkz. kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Başka bir ziyaretle çakışsa da.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Bir kişinin ziyaretteki yerini ya da bekleme listesindeki sırasını bırakır.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Bu istasyonun son işlemini, yeterince yeniyse, geri alır.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Yeni bir kartı yazdırmaya verir; önceki artık geçersizdir.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged ya da printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Artık akredite değilse, neden.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Birini bekleyenleri listeler; masanın gönderdikleri ya da kiosktan çağıranlar; en eskisi önce.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Kaç kişi geldi: toplam, kategoriye ve bölgeye göre, ve bugün ne zaman kaç kişi geldi.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Birinin akreditasyon durumunu kaydeder: akredite olmayan kart alamaz.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Neden: geçmişte kalır.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Bundan kim sorumlu.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Yerinde kayıt yapar; --check-in ile girişini de yapar ve kartını yazdırmaya verir.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Ad.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Soyadı.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Soyadı önce yazılır.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Kendi yazısıyla adı.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>İki harf: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Heyetin kodu.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Aynı adlı başka bir kişi.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Hemen girişini yap ve kartını yazdırmaya ver.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Ad, görev ya da kurumun yazılışını düzeltir; ya da masa, koltuk ve bölgeleri değiştirir.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Değişeni gösteriyorsa kartı yeniden bas.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Bir kaydı iptal eder. Kişinin girişi kalkar, listede kalır.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Neden; masa gösterir.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>İptali geri alır.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Bir kişinin kim olduğunu söyleyen her şeyi siler; burada ve her istasyonda. Kalıcı olarak.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Sayımlar ve yerler kalır; ad, adres, gereksinim ve not kalmaz; döngüsel kopyalarda ve klasördeki kartlarda da. Başka yere taşınanlara (paketler, dışa aktarımlar, yedekler) ulaşılamaz.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Sormadan sil.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Silinenleri ve bunu henüz yapmamış istasyonları listeler.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Bir katılımcının yerine başkasını koyar: kayıtlı birini ya da yenisini.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>İlk kayıt iptal edilir, kartı geçersiz olur. Ziyaret yerleri onda kalır: bu yerleri bırakın ve diğer kişiyi ziyarete yeniden kaydedin.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Kayıtlıysa, gelen kişi.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Yeni kişinin adı.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Yeni kişinin soyadı.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Gelen kendi kategorisini korur.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Gelen başkan, vekil, ... olmaz.</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Neden; geçmişte kalır.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Birinin kartını başka birine verir. Kartın sahibi beklenmeye devam eder.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Kartı alan.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity ya da both: ne gösterdi.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Ziyaretleri listeler: kesinleşen yerler, burada ve başka yerde boş olanlar, bekleyenler.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Bu istasyonun ne içerdiğini, son eşitlemeyi ve yazıcının durumunu söyler.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Katılımı, geçişleri, ziyaretleri, oturumları ya da görüşmeleri çizelge olarak yazar.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (her işlem), visits, sessions (kapı başına) ya da matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Yazılacak dosya.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv ya da xlsx; yoksa dosya adının sonuna göre.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Birçok kişinin kartını tek PDF'e çizer; henüz kartı olmayana kart verilir.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>Yazılacak PDF.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Yalnızca bu kategori.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Yalnızca bu heyet, koduyla.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>kioskctl layout list'teki bir ad.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Yalnızca kartı henüz basılmamış olanlar.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>name, delegation ya da table'a göre; yoksa şablonun gerektirdiği gibi.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Başlanmış yaprakta ilk boş yer.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Basıldıktan sonra eskiyen masa kartlarını listeler; -o ile basar.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Tüm masa kartları kioskctl badges --layout place-card ile basılır.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Bu PDF'e bas.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Başka bir masa kartı şablonu.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Merkez olur: istasyonları alır ve Ctrl-C'ye kadar onlarla eşitler.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Başka katılım kodları ve tüm istasyonların durumu merkezin sayfasındadır: yazdığı adresi bu bilgisayarın tarayıcısında açın.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>Dinlenecek adres; boş: tümü.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>Dinlenecek bağlantı noktası.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>Büyük bir merkez için postgresql://...; yoksa şifreli dosya.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Bu merkezin bundan sonraki adı.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>İlk istasyon ne için: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>--database ile kaç program yanıt verir.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Yerel ağda bu merkezin yerini duyurur (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Bu klasörü bir merkezin istasyonu yapar ve merkezdekileri alır.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>Merkezin adresi ya da QR'ının metni.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Tek kullanımlık kod; QR onu içerir.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Bu istasyonun bundan sonraki adı.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Yeni bir şey kalmayana dek merkezle bir kez eşitler.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Bu etkinliğin istasyonlarını listeler: rol, son bağlantı, saat, engelli olup olmadığı.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Kaybolan, çalınan ya da geri verilen istasyonu kalıcı olarak engeller. Merkez çalışırken: merkezin sayfasından.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>kioskctl stations'ın gösterdiği istasyon adı.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Sormadan.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Bu ağda kendini duyuran merkezleri listeler.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Merkezi herkes duyurabilir. Katılmak için merkezin kendi ekranındaki kod gerekir; bu onu kanıtlar.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Ne kadar dinleneceği.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Bu bilgisayarın dinlenecek adresi; boş: tümü.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>İki kişinin onayıyla kayıp bir istasyonu kayıttan düşer. Elindeki yerler onda kalır.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Merkezde ya da düzenleyicinin istasyonunda.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Ona ne oldu.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Bunu kim onaylıyor; iki kez verin.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Yedekten geri konan merkezin yeniden yer vermesini sağlar.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Aldığı her istasyon o zamandan beri onunla eşitlendiyse ve kendi yaptıklarından bir şey kaybolamazsa; ya da iki kişi, bu merkezin bilmediği bir yerin kimsede olmadığını onaylarsa.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Hiçbir şeyin eksik olmadığını nereden biliyorsunuz.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Yalnızca kimin beklendiğini söyle.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Kaldırılmadan önce bu istasyonun boş yerlerini merkezine geri verir.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Kayıttan düşülüp bulunan istasyonda da: sonra bir kez eşitleyin ya da merkeze bir paket götürün.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Ziyaret otobüsünün hareket ettiğini kaydeder: artık hiçbir yerde ona yer verilmez.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Aslında hareket etmedi.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Her heyeti gösterir: kaçından kaçı burada, başkanı burada mı.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Yalnızca hâlâ beklenen üyesi olanlar.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>İstasyonların birbiriyle uyuşmayan işlemlerini listeler: kim, ne zaman, ne yapmalı.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Çözülenler ve nasıl çözüldükleri.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Bir çelişkiyi her istasyonun listesinden çıkarır ve kararı kaydeder.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>kioskctl conflicts'teki numarası.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Ne karar verildi.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Kim karar verdi; yoksa KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Şifreli veritabanını kullanımdayken kopyalar ve kopyanın açıldığını denetler.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Yazılacak dosya; yoksa klasördeki döngüsel kopyalar.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Onu açan anahtarı da ayrı bir dosyaya yaz.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Türetilmiş her tabloyu atar ve günlüğün tümünü yeniden işler.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Bu istasyona bilinen bir ad verir.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Bu istasyonun adı.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Bunun hangi sürüm olduğunu ve nelerden oluştuğunu söyler.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Bir yedeği bu istasyonun yerine ya da başka bir bilgisayarda boş bir klasöre koyar.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>Yedek, bir şeye dokunulmadan önce bütünüyle denetlenir; orada olan bir kenara konur. İstasyon, merkez yer verene dek yersiz olarak yeni bir dönemde sürer.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>kioskctl backup'ın yazdığı kopya.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Yedeğin anahtar dosyası; yoksa bu istasyonunki ya da yanındaki.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Bu istasyonu denetler: veritabanı, yazı tipleri, yazıcı, disk, saat, anahtarlar ve günlük.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Her satır iyi, bakın ya da bozuk der ve ne yapılacağını söyler. Bozuk varsa çıkış durumu 1'dir.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Bir gün oynatır: bir merkez, istasyonları, ağsız saatler, bir çökme ve sonunda hepsi yeniden eşitlenmiş.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Gerçek klasörler, gerçek şifreli veritabanları, bu bilgisayarda gerçek HTTP, PDF olarak gerçek kartlar. Son istasyon işinin ortasında öldürülür. Bir söz tutulmadıysa çıkış durumu 1'dir.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>İstasyonlar, kartlar ve dışa aktarımlar için klasör.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Kaç masa.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Kaç kişi; 0: örnektekiler kadar.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Başka tohum, başka gün.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>En kötü günleri oynatır: çökmeler, bölünmeler, kopyalar, geri yüklemeler, yanlış saatler; ve her sözü denetler.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>İstasyonlar gerçektir; saatleri, ağları ve diskleri değildir ve her şey tohumdan gelir: aynı tohum aynı gündür. Bir söz tutulmadıysa çıkış durumu 1'dir.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Kaç gün; 0: sığdığı kadar.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>İlk tohum; tek başına: yalnızca bu.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Hatalar yerleştir ve her birinin yakalandığını gör.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Kaç yer satılır: süreli paylara karşı eşit bölüşme.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Süreçler; 0: çekirdek başına bir.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>İnsanlar gelirken gerçek istasyonları koparır, öldürür, dondurur ve hiçbir şeyin kaybolmadığını gösterir.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Bir merkez ve istasyonları, her biri kendi ağında bir süreç; ağlar iki yönde ya da tek yönde kesilir, süreçler durdurulur, öldürülür ya da dondurulur. Sonra hepsinin dosyaları karşılaştırılır. Yalnızca Linux, root olarak. Bir söz tutulmadıysa çıkış durumu 1'dir.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Kaç istasyon.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Saniyede işlem, hepsinin toplamı.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>İnsanların ne kadar süre geldiği.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed ya da none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Başka tohum, başka işlemler ve hatalar.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Tek çalıştırma yerine tüm birleşimler.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Bu kadar tohumla matris.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Sonuç dosyası, çalıştırma başına bir satır. İçindekiler yeniden çalıştırılmaz.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Aynı anda bu kadar çalıştırma.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Başarısız çalıştırmaların istasyonlarının tutulduğu yer.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>İlgiler ve taahhütler.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Kim neyle ilgileniyor ya da ne taahhüt etti, listeler; açıklar önce, en eskisi önce.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Yalnızca bu konu.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Yalnızca bunlar: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Geri çekilenler de.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Hepsini bir tabloya yazar, geri çekilenleri de.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Bir .csv ya da .xlsx dosyası.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Birinin neyle ilgilendiğini ya da ne taahhüt ettiğini kaydeder.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>kioskctl interests topics'teki adıyla.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Yinelenebilir.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Birinin artık ilgilenmediğini kaydeder.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Bir ilgiyi takip eder ya da kimin takip edeceğini belirler.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Kim takip ediyor. Boşsa: burada çalışan.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Bir ilginin ne kadar ilerlediğini kaydeder.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Kioskların ve masaların sunduğu konuları listeler.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Bu etkinlikte bir konu sunar, başka sözlerle ifade eder ya da artık sunmaz.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Bir sözcük, invest ya da host-office gibi.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>İnsanların okuduğu gibi. Yinelenebilir.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Ne sorulur, arada ; ile: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Artık sunma.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Kulaklıklar, oy kartları ve benzerleri.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Birine kulaklık, oy kartı ya da benzerini ödünç verir.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Eşyanın üzerindeki numara.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Bir eşyayı kimdeyse ondan geri alır.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Dışarıda olanları ve kimde olduklarını listeler.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Yazılacak .pdf, .csv ya da .xlsx dosyası.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Self servis kiosklar.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Bu etkinlikte kioskların nasıl çalıştığını ve ne sorduğunu gösterir.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Bu etkinliğin her kioskunun nasıl çalışacağını ayarlar.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers ya da saniye olarak idle, warning, result.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Birkaçı arada ; ile. Boşsa: her zamanki gibi.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Bir kioskun sözlerinin yerine, bir dilde, düzenleyicinin sözlerini koyar.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy ya da consent/ ve bir amaç.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>en, ko ya da pt-BR gibi.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>UTF-8 düz metin. Boşsa: her zamanki sözler.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Bu bilgisayarın kioskunun insanları gönderdiği masayı belirtir.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Tabelalardaki adı.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Bu bilgisayarın kioskunda kişilerin gününü kâğıda basan yazıcıyı belirtir.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>kioskctl print printers'taki adıyla; code: kâğıt yok; none: kod da yok.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) ya da a6. Boşsa: önceki gibi.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Kioskta birini bekleyenleri ve nedenini listeler; en uzun bekleyen önce.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Bir çağrıyla ilgilenildiğini kaydeder: her masanın listesinden çıkar.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Kioskun gösterdiği gibi: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected ya da gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>İki katılımcının görüşmeleri.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Görüşme listesi aktarır: first, second, starts, ends ya da minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>CSV ya da XLSX dosyası.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Görüşmeleri saat sırasıyla, uyuşmayanları göstererek listeler.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Yalnızca bu kişinin görüşmeleri.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>İki kişiyi görüştürür.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Birinin kayıt kodu.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>2019-10-14T09:30 gibi.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>2019-10-14T09:50 gibi.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Masanın numarası ya da adı.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Görüşmeyi başka bir saate ya da masaya, ya da ikisinin boş olduğu sonraki saate taşır.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>kioskctl meetings list'in gösterdiği ilk harfler.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Boşsa: sonraki boş saat.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>İkisinin ve bir masanın boş olduğu sonraki saatleri listeler.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Görüşmeyi iptal eder: saati ve masası yeniden boşalır.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>İkisinin görüştüğünü kaydeder.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>İkisinin görüşmediğini kaydeder.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Kim gelmedi.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Kartlar için katılımcı fotoğrafları.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Her biri kayıt koduyla adlandırılmış dosyalardan katılımcı fotoğraflarını aktarır.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Önce neyin yeni, neyin değişmiş olduğunu ve hangi dosyaların kimseye ait olmadığını söyler. --yes ya da bir evet olmadan hiçbir şey yazılmaz; aynı klasör ikinci kez hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Kodla adlandırılmış JPEG, PNG ya da WebP dosyaları.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Birinin fotoğrafını artık göstermez.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Katılımcının kayıt kodu.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Birini bekleyenler.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Birini özel durumlara bakana gönderir.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Bekleyenle ilgilenir; numara yoksa en uzun bekleyenle.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>kioskctl exceptions'ın saydığı gibi.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Bittiğini kaydeder: kişi artık beklemiyor.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Yazıcı bekleyen kartlar.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Baskı işlerini listeler: insan gerekenler önce.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Bekleyeni istenme sırasıyla basar, sonra durur.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Bu kadar süre sonra vazgeç; kalan kuyrukta kalır.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Başarısız bir işi şimdi seçili yazıcıda yeniden basar.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>İşin numarası: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Soran bir işi basıldı olarak kaydeder.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Bir işi basmaz.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Yazıcı seçer: gelecek kartlar ve bekleyen ya da başarısız olan tümü için.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>kioskctl print printers'taki bir ad.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Yalnızca bu yazıcının işleri; yoksa hepsininki.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Her yazıcıya durumunu sorar: kâğıt, kapak, mürekkep, yanıt verip vermediği.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Kullanılan yazıcı durursa yerine geçecek yazıcıyı seçer.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Adı; none: yerine geçen yok.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Ağdaki bir etiket yazıcısını tanıtır; bu bilgisayarda sürücü gerekmez.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI ya da brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Eklenen bir etiket yazıcısını unutur.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Yazıcıya yeni rulo ya da kutu konduğunu kaydeder: basılan her kart sayıyı bir azaltır.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Kaç kart kondu; 0: sayma.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Bu kadar kalınca uyar; yoksa onda biri.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Deneme şeridini yazdırmaya verir: kenarlar, koyuluk, ölçek ve küçükten büyüğe kodlar.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>Sayfa: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Bu istasyonun kart şablonunu seçer; ad yoksa hangisi olduğunu söyler.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Hazır bir şablon ya da sizinki.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Kartı olmayan herkesin kartını yazdırmaya verir. Burada bekleyen önce geçer.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Her istasyonda kartların hangi nedenlerle basıldığını sayar.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Kart şablonları: liste, aktarma, deneme.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Adı verilebilecek şablonları, gereken kâğıtla listeler.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>pretix kart şablonu, Indico tasarım şablonu ya da bizim bir şablonumuzu aktarır.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Adıyla bu istasyonda saklanır ya da seçtiğiniz dosyaya yazılır.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Rollcall, pretix ya da Indico şablonu.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Yazılacak dosya (TOML); yoksa saklanır.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Saklanacağı ad.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Belirtilmemişse mm olarak en ve boy.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Bir şablonu, resimleriyle birlikte dosyaya yazar: değiştirmek ya da başka yerde kullanmak için.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Listedeki bir ad.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Yazılacak dosya (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Bir şablonu, adları en zor basılan kişilerle çizer.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Listedeki bir ad ya da dosya.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Hiçbir şeyin basmadığı gün için önceden geçici kart basar.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Kaç tane, T001'den numaralı.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Kategorileri.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>Gün; boş: elle yazılır.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Geçici kart şablonu.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Örnek etkinliklerin tüm adlarını ve 25 yazıdan 200 adı bakmak için çizer.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Başka kişi listeleri (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>USB bellekle eşitleme.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Paket yazar: ötekilerde olduğu bilinmeyenler, mühürlü tek dosyada.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Bitti denmeden önce USB bellekten geri okunur ve denetlenir.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>USB belleğin klasörü ya da .rollcall ile biten dosya.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Buradaki her şey: yeni istasyon için.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Bu istasyon için; merkez istasyonun yerlerini ekler.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Paket okur; ne geldiğini ve ne geri götürülmesi gerektiğini söyler.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>Yarım ya da bozuk paketin ondan önceki kısmı alınır.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>USB bellekteki paket.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Paketin her kaydını denetler, hiçbir şey almaz.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Ziyaret otobüsleri: kim bindi, her biri ne zaman kalkar.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Bir ziyarete hangi otobüslerin gittiğini ve her birinin kaç kişi aldığını belirler.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Her otobüsün koltukları: 40 40, ya da A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Yeri olup otobüsü olmayan herkese otobüs verir. Heyetler birlikte kalır.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Birini otobüse binmiş sayar.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Birkaç otobüs varsa hangisi.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>Dönüşte.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Yeri yok, kalan bir yeri alır.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Başkasıyla gidiyor olsa da.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Eksik olan artık beklenmiyor.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Biri otobüsten indi ya da yanlışlıkla sayıldı.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Otobüsün kalktığını kaydeder. Eksik varsa ad ve neden sorar.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Birini almadan kalkmaktan kim sorumlu.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Otobüs neden onlarsız kalkıyor.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Kimin bindiğini ve kimin eksik olduğunu gösterir.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Ziyaret otobüslerinin listelerini A4 PDF olarak yazar: adlar, telefonlar, gereksinimler, kutular.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Yalnızca bu otobüs.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Bir heyet: kişileri ve hepsinin girişi.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Bir heyetin kişilerini gösterir: başkan, vekiller, eşlik edenler ve burada olanlar.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Kodu: bkz. kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Heyette girişi yapılmamış herkesin girişini yapar, kartlarını tek seferde yazdırmaya verir.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Yalnızca bu kişiler.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Bu kişiler dışında herkes.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>Bu kişinin notu okundu.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Birinin heyetindeki görevini kaydeder.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member ya da none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Kime eşlik ediyor.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Heyetin ücretini ödeyip yetki belgesini verip vermediğini kaydeder.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid ya da open; boş: kimse söylemedi.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted ya da missing; boş: kimse söylemedi.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Duyurulan gelişler, heyet sırası ve yeter sayılar.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Bu kişi gelince protokole haber verir. Belediye başkanları ve onur konukları için hep verilir.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Bu kişinin gelişini haber verme.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Duyurulup gelenleri ve kimin ilgilendiğini gösterir.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Uyarıları bu istasyonun penceresinde gösterir ya da göstermez.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Duyurulan bir kişiyle ilgilenir: uyarı her istasyonda biter.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Heyetleri öncelik sırasıyla ve hâlâ beklenen başkanları gösterir.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Salon görevlileri için A4 PDF olarak yaz.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Heyet sırasını neyin belirlediğini seçer: ilk farklı olan.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Bir heyetin sırasını elle belirler; sorumlusu ve nedeniyle.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Kodu.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 ilk; 0: kurala göre.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Neden orada.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Kimin oy verebileceğini, kimin burada olduğunu ve yetip yetmediğini gösterir.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee ya da assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>O zamanki hâliyle: 09:30 ya da 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Bir organdan kaç kişinin hazır olması gerektiğini belirler.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Bu kadarı yeter; yoksa fazlası gerekir.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members ya da entitled: oy verebilenler.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Bir organın tablosunu tüm rakamlarıyla olduğu gibi saklar. Sonra hiçbir şey onu değiştirmez.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>A4 PDF olarak da yaz.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Zamanı gelince bu istasyona organın tablosunu dondurtur.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>O sırada bu klasörün penceresi ya da merkezi çalışıyor olmalı. İkinci bir istasyonda da ayarlayın; tabloyu duymadıysa bir dakika sonra o devreye girer: tam bir kez dondurulur.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00 ya da 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>O saatte dondurmaktan vazgeç.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Bir organın toplantısında, bir oturumun salonunda olanları hazır sayar.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Kodu; none: girişi yapılan sayılır.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Burada ya da başka istasyonda dondurulan tabloları gösterir, birini yeniden basar.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Birini yeniden A4 PDF olarak yaz.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Listedeki adıyla hangisi; yoksa sonuncusu.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Oturum kapıları: kim girip çıkıyor, ne kadar dolu.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Birini oturum kapısından geçirir, içeri ya da dışarı.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Oturumun kodu; yoksa şimdi açık olan.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>Çıkışta.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Kategori, saat ya da salon hayır dese de neden alınıyor.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Bir oturumdaki kişi sayısını, bakarak sayılmış olarak kaydeder.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>İçeride kaç kişi var.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Birinin kapıdan son geçişini geri alır: yanlış sayılmıştı.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Kayıt kodu.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Bir kapıyı gösterir: oturum ne kadar dolu, en son kim geçti.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Kapısı olan her oturumu ve doluluğunu listeler. Doluluk = içerideki kişi / kapasite.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Her istasyonun imzalı günlüğü.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Her dalın zincirini, içeriğini ve imzalarını ilk kayıttan başlayarak denetler.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Bu istasyonun ya da merkezin, ya da bir paket veya yedek FILE'ının. Geçersiz bir şey varsa çıkış durumu 1'dir; ilk kayıt söylenir.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Bir paket ya da yedek; yoksa bu istasyon.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>Verilerini orada tutan merkezin postgresql://... adresi.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Bu bilgisayarın ne kadar hızlı olduğunu ölçer.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>Okutulan koddan, kaydedilmiş girişe ve yazdırmaya verilmiş karta kadar.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Veritabanındaki kişi.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>Self servis kioskta bir koddan, adın yazdığı sayfanın çizilmesine: 50 kod, birer birer.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Yazılan harflerden kişi listesine.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Tek tek çizilen kartlar ve tek dosyada birçok kart.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>HTTP ile istasyon ve merkez: ilk doldurma, gönderilen bir sabah, yeni bir şey yokken.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Programın başlamasından okutma kabul eden pencereye, ekransız.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Boş istasyon büyük etkinliğin merkezine katılır, bu bilgisayarda HTTPS ile.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>Merkezin günlüğünde; yoksa kişi başına on.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Merkezin günlüğünün tutulduğu klasör.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Başkalarının işleri merkezden akarken penceredeki okutmalar; ve bellek.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Bu arada gelenler.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Uzun kesintiden sonra: her istasyonun yaptığı ötekilerde ve merkezde olana dek.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Uzakta kalan.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Her birinin bu arada yaptığı.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Merkez için PostgreSQL adresi. Orada henüz etkinlik olmamalı.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Bir merkezin saniyede aldığı kayıt ve sessiz istasyonların yükü.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Merkeze verilen.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Ona yenilik soran istasyon.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Ne kadar sordukları.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Görevli hesapları: kim ne yapabilir.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Hesabı olanları, rollerini ve kimin PIN'inin burada kilitli olduğunu listeler.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Hesap açar; PIN sorulur ya da standart girdiden okunur.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>İlki bir yöneticinindir; o andan sonra her pencere kimin orada olduğunu sorar.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Gösterildiği ve her işlemin yanına yazıldığı gibi.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Şunlardan biri: steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Birine başka rol verir.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>kioskctl staff list'in gösterdiği gibi.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Birine yeni PIN verir; sorulur ya da standart girdiden okunur.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Hesabı kapatır: sonraki eşitlemeden sonra hiçbir yerde oturum açamaz.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Yeniden açar.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Bu istasyonda çok kez yanlış girilen PIN'in yeniden denenmesine izin verir.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Düzenleyicinin kendi sözleri.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Bir cümlenin sözlerini etkinliğin her istasyonunda değiştirir.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Cümlenin yeri, rail ya da refusals gibi.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>İngilizce cümle, tam olarak.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Sizin sözleriniz; sayıyla, her çoğul biçimi için bir metin.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>Sözü değiştirilen dil, ko gibi.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Bir cümleyi programın kendi sözlerine geri döndürür.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Etkinliğin kendi sözlerini listeler.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Yazılacak, read'in aldığı .csv dosyası.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Dosyadan birçok söz alır; biri uymazsa hiçbirini almaz.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>`wording list` sütunlarıyla bir .csv dosyası.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Cümleleri bir parçasından bulur, `set`in istediği bağlamla.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Cümlenin bir parçası, İngilizce ya da okunduğu gibi.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, kayıt masası.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>bağımsız değişkenler</translation>
    </message>
    <message>
      <source>options</source>
      <translation>seçenekler</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self servis</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>bu yardımı gösterir ve çıkar</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>istasyonun veri klasörü</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>dil ve yön, ko ya da ar gibi</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>bilgisayarın ayarı gibi</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>başlangıcın ne kadar sürdüğünü söyle</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>bir dosyadaki kodları okut ve her birini ölç</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>sonunda kaybolan bir kopyada alıştırma yap</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>delegelerin tek başına giriş yaptığı kiosk ol</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>çökünce yeniden başlatılan kiosk</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>merkez bu istasyonu ne için almış olursa olsun masa</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>herkesin kapatabileceği pencerede kiosk</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>ekranın köşegeni</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>ekranın alt kenarının yerden yüksekliği</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>birkaç ekrandan hangisi, 1'den başlayarak</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>her ekranın her durumda görüntüsünü al</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>adı böyle başlayan resimler, door ya da protocol-quorum gibi; yinelenebilir</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n işlem henüz eşitlenmedi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Saat %n dakika yanlış: ayarlayın</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Merkezin sertifikası yakında bitiyor</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Bu istasyonu güncelleyin: diğerleri daha yeni</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Henüz eşitleme yok</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n yaka kartı basılamadı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>%n yaka kartı kaldı: {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n yaka kartı yazıcıyı bekliyor</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Yazıcı seçilmedi</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>%n kişi var</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Tek başına çalışıyor</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Burada bekleyen yok</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} ({age})</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Son eşitleme {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Her şey eşitlendi</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: ilgi bekliyor</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: malzeme azalıyor</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Kilitle veya başkası oturum açsın (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Kayıt</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Ziyaretler</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Kapı</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Genel bakış</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Yazdırma</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Eşitleme</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>İçe aktar</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Çözülecek</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>İstasyonlar</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Yardım</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Hiçbir şey değişmedi</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>EĞİTİM</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>akredite</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>akredite değil</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>belge eksik</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>yine de içeri alındı</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Başka işlem</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Kayıt</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Giriş</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Yaka kartı</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Düzeltme</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Masa veya bölgeler</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Eşya ödünç verildi</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Eşya iade alındı</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>İptal</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Yerine başkası</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Başkasının yerine geliyor</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Yaka kartı teslim alındı</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Kaydı yeniden açma</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri alma</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>İstasyon kabul edildi</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>İstasyon engellendi</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>İstasyon kayıttan düşüldü</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Reddedilen okutma</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Ziyarette yer</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Yerden vazgeçildi</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Bekleme sırası</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Listeden çıktı</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Kapıdan geçiş</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Kapıda geri çevrildi</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Yaka kartıyla giriş</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Kodla giriş</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Adla giriş</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Kaydedildi ve giriş yapıldı</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Gönderildi</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Son işlem</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Giriş</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Yeniden yazdırma</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Düzeltme</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasyon</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Heyetteki sıfat</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Geliş bildirimi</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Ücret ve yetki belgesi</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Yeter sayı kuralı</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Kim hazır sayılır</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Kurulmuş dondurma</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Masa veya bölgeler</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>İptal</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Yerine başkası</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Yaka kartı teslimi</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Kaydı yeniden açma</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Ödünç verilen eşya</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>İade alınan eşya</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Görüşme ayarlandı</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Görüşme taşındı</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Görüşme iptal edildi</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Görüşme yapıldı</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Görüşme kaçırıldı</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Ziyarette yer</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Bekleme sırası</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Yerden vazgeçme</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Listeden çıkma</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Kapıdan geçiş</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Sayılan kişi</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Kayıt masası</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Self servis</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Kapı</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizatör</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Merkez</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n gün</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>bir dakikadan az</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n dakika</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n saat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n gün önce</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>az önce</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n dakika önce</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n saat önce</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Liste %n saatlik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>%n gün içinde bitiyor. Çalışan bir merkez daha önce yenisini oluşturur: oluşturduğunu denetleyin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>Bu bilgisayarın saati merkezinkinden %n dakika geri.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Liste, burada içe aktarıldığı gibi</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Liste güncel</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Liste %n dk’lık</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Süresi doldu. İstasyonlar merkezin anahtarını kullandığı için çalışmayı sürdürür; merkezi yeniden başlatın, yenisini oluşturur ya da güncelleyin.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Bir gün içinde bitiyor. Merkezi yeniden başlatın, yenisini oluşturur ya da güncelleyin. İstasyonlar yine de çalışır.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>%n gün içinde bitiyor. Merkezi yeniden başlatın, yenisini oluşturur ya da güncelleyin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>Bu bilgisayarın saati merkezinkinden %n dakika ileri.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Bu, self servis istasyonunda yapılmaz. Bir masaya gidin.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Bu çağrı artık burada bilinmiyor.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Bu çağrıyla zaten ilgilenildi.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>Heyetin ücreti ödenmedi. Ödenince “Diğer” altında belirtin; ya da bir süpervizör içeri alır.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Protokol bu kişiyi karşılamak istiyor.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>Bu çağrıyla {name} zaten ilgilendi.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>İki istasyonda giriş yapıldı</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>İki kez kaydedildi</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Bir yere iki kişi</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>İki farklı biçimde düzeltildi</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>İptale rağmen içeri alındı</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Eski yaka kartıyla içeri alındı</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Aynı saatte iki ziyaret</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>İki otobüste sayıldı</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Bir yaka kartı iki kapıda</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Engellenen istasyonun verdiği yer</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Söz verilen yer yok</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Engellenen istasyonun işlemleri</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Kopyalanmış disk</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Yetkisiz istasyonun işlemi</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Bu merkez yer vermiyor</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Daha yeni Rollcall’ın işlemleri</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Erken olandan bir kez sayıldı. Her istasyon bir yaka kartı bastı: aynı kişi iki kez mi geldi, yoksa ikinci kart başkasında mı, öğrenin.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>İki kayıt aynı kişiye benziyor. Biri aksini söyleyene kadar ikisi de geçerli.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>İki istasyon bunu farklı yazdı. Şimdi sonraki gösteriliyor: doğru olanı koruyun.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Bir istasyon iptalden haber almadan bu kişiyi içeri aldı. Kimin iptal ettiğini sorun.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Değiştirilmiş bir yaka kartı içeri alındı. Bulup geri alın: iki kişi aynı adı kullanıyor olabilir.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Bu kişinin saatleri çakışan iki ziyarette yeri var. Hangisini istediğini sorun; diğer yer başkasının şansı.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Bu yeri engellenmiş bir istasyon verdi. Kapasiteye sayılır; kişiye bildirilip bildirilmediğini sorun.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Bu kişiye, başkasına ait bir yer söylendi. Hemen bildirin: otobüste yeri yok.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>İki istasyon bu kişinin yerine birini koydu. Şimdilik sonraki geçerli: kimin geldiğini heyete sorun.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>İki kapı bu yaka kartını içeri aldı. Her iki salon görevlisine sorun: iki kişi geldiyse kart kopyalanmıştır. Sahibine verilecek yeni kart ikisini de geçersiz kılar.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>İki görevli bu kişiyi bindirdi. Sonraki sayılır: otobüs kalkmadan ikisine de sorun, biri geride kalabilir.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Saklanıyor ve gösteriliyor. O sırada bilgisayarın kimde olduğunu öğrenin ve doğru olanları burada yeniden yapın.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Bir istasyonun diski iki bilgisayarda. İki geçmiş de saklanıyor: nerede ayrıldıkları İstasyonlar’da.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Saklandı, etkisi yok. O istasyonu kimin kullandığını ve işlemin bilerek yapılıp yapılmadığını öğrenin.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Yedekten geri yüklendi ve o zamandan beri ne verdiğini bilmiyor. Hâlâ hangilerini beklediği İstasyonlar’da yazar.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Saklanıyor ve iletiliyor, henüz gösterilmiyor. Bu bilgisayardaki Rollcall’ı güncelleyin.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Programda artık böyle bir oturum yok. Yeniden seçin.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Henüz girişi yapılmadı: kayıt masasına.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Daha önce girdi, henüz çıkmadı.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Bu kapıda içeri girişi sayılmadı.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Bu oturum şunlara açık: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Açık: {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>{inside} / {capacity} içeride.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>0 ile {most} arasında bir sayı girin.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Şimdi: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Neyi bilmeliyiz?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Geri çekildi</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Bölge ofisine ev sahipliği yapmak</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Şehrimde Citypreneurs düzenlemek</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Yeni üyeler kazandırmak</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Bir dahaki sefere heyet getirmek</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Kaç?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Nerede?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Ne zamana kadar?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>İşlemde</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tamamlandı</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Reddedildi</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Bu arada geri çekildi.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Bir etkinlik en çok %n konu sunar.</numerusform>
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
      <translation>Bu görüşme bu arada geri alındı.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Bir görüşme iki kişi ister. Başka birini belirtin.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Bir görüşme en çok %n dakika sürer.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>Etkinlik {first} ile {last} arasında.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} o saatte başka bir görüşmede. Başka bir saat seçin.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>{table} masası o saatte dolu. Başka bir saat seçin.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Bu görüşme zaten yapıldı ya da iptal edildi.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>İşlem reddedildi; nedeni bu pencerede bilinmiyor.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Bu etkinlikte bu kod kimsede yok. Bunun yerine adla arayın.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Bu kodu etkinlik vermedi ya da kod hasarlı. Kartı alıkoyun, adla arayın ve bir kimlik belgesi isteyin.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Bu yaka kartı başka bir etkinliğin. Bunun yerine adla arayın.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Bu yaka kartı geri çekildi. Kartı alın, gerekirse yenisini yazdırın.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Giriş zaten yapıldı: ikinci yaka kartı basılmadı.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Bu kişi artık kayıtlı değil. Yeniden arayın.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Yerine başka biri geliyor.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Lütfen kayıt masasına gidin: oradaki görevlinin size vereceği bir şey var; girişinizi de yapacak.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>Organizatör bu kişiyi akredite etmedi. Bir süpervizör içeri alabilir.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Yetki belgesi veya başka bir belge eksik. Bir süpervizör içeri alabilir.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Önce bu kişinin girişini yapın.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Nedenini belirtin: bir neden seçin.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Yaka kartı en çok %n bölge gösterir.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Hiçbir şey değişmedi: zaten böyle yazıyor.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>Bu ad veya adresle %n kişi zaten kayıtlı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Bu istasyonda son %n dakikada geri alınacak bir işlem yok.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Bu istasyonda henüz etkinlik yok: içe aktarın (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Bunu yalnızca merkez yapabilir.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Bunu yalnızca merkez veya organizatör istasyonu yapabilir. Orada yapın.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Konu bir merkez veya organizatör: bunu yalnızca üst merkez yapabilir.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Bunu iki farklı kişi adıyla imzalamalı.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>Bu merkez geri yüklendiğinden beri %n istasyon eşitlemedi. Eşitlesinler ya da iki kişi eksik olmadığını söylesin.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Bu merkezin yedekten sonra verdiklerini hiçbir istasyon bilemez. İki kişi eksik olmadığını söylemeli.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Bu merkezin yedekten sonra kendi verdiklerini hiçbir istasyon bilmiyor olabilir. İki kişi eksik olmadığını söylemeli.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Bu istasyon zaten gerektiği gibi yer veriyor.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Bu etkinliğin artık bu adda bir istasyonu yok.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Bir istasyon bunu kendine yapamaz. Başka birini kullanın.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Bu istasyon zaten kayıttan düşülmüş.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Burada merkeze verilebilecek boş yer yok.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Burada artık çelişki yok. Yeniden bakın.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Bu ziyaretin otobüsü kalktı.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Bu ziyaret kalkmış olarak kayıtlı değil.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Bu ziyaretin artık böyle bir otobüsü yok. Yeniden bakın.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Bu otobüs kalktı.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Bu otobüs kalkmadı.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Bu ziyaretin otobüsüyle gitmedi.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Bir otobüste sayılmadı.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Kalan yerler, beklenen %n kişiye ayrıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n eksik.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Bekleme listesinde %n. sıra.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Bu ziyarete yazılı değil.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Bu ziyaret artık programda yok.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Bu ziyaret bu kategoriye kapalı.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>O saatte başka bir ziyaret var. Önce ondan çıkın.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Zaten bu ziyaretin bekleme listesinde.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Bu ziyarette zaten kesinleşmiş yeri var.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Bu yerden vazgeçilmesi zaten istendi; sonraki eşitlemede yapılır.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>{issue} no.lu yaka kartının yerine {current} no.lu kart verildi. Eskisini geri alın.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Kayıt iptal edildi: {reason}. Organizatöre sorun.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>“{field}” alanını doldurun.</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>“{field}” en çok %n karakter olabilir.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Bu ifade oraya uymuyor: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} bunu zaten çözdü.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Adları farklı 1 ila {most} otobüs ve her biri için 1 ila {seats} yer girin.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Zaten {bus} otobüsünde sayıldı.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>{bus} otobüsünde sayıldı.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>{bus} otobüsüyle gidiyor.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} / {seats} yer dolu.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Yeri “{visit}” ziyaretinde, burada değil.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Başka birini seçin.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Zaten başkasının yerine geliyor.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>Bu yaka kartını {by} zaten aldı. Bunu geri alın veya yeniden yazdırın.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Burada oturum açan yok. Önce PIN’inizle oturum açın.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Bu istasyon PIN’leri sonraki eşitlemeden sonra denetleyebilir. Bağlayın.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Artık böyle bir hesap yok.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>İlk hesap yöneticinin olmalı.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>“{act}”: rolünüzün yetkisi yok. Bir süpervizöre sorun.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN yanlış. Bu istasyonda kalan deneme: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>{name} için PIN çok kez yanlış girildi. Bir süpervizör kilidi açabilir.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>{name} adında bir hesap zaten var. Bir harf ekleyin.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} tek yönetici. Önce başka bir yönetici ekleyin.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN {least} ila {most} rakamdır; hepsi aynı veya ardışık olamaz.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Giriş yapma</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Ziyarete yazma</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Otobüse alma</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri alma</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Kapıdan geçirme</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Birini yine de içeri almak</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Kapı kurallarına rağmen içeri alma</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Yeni yaka kartı yazdırma</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Yerinde kayıt yapma</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Birinin yerine başkasını koyma</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Kişi bilgilerini düzeltme</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Otobüs planlama</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Kayıp kart yerine yenisini yazdırma</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>15 dakikadan eski bir işlemi geri alma</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Otobüsü birini beklemeden kaldırma</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Kaydı iptal etme veya yeniden açma</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Çelişenleri çözme</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Otobüsün kalktığını kaydetme</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Toplu yaka kartı yazdırma</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Protokol adına karar verme</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Hesap kilidi açma</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Eğitimi başlatma veya bitirme</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Liste içe aktarma</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Kişi silme</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>İstasyon kabul etme veya engelleme</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Görevli hesaplarını yönetme</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Yazıcı kurma</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Yaka kartı şablonlarını değiştirme</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Buradakinin yerine kopya geri yükleme</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Bu istasyonu kurma</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>İki istasyonda giriş yapıldı</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Kayıt masasında iki kez kaydedildi</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Bir kişinin yerine iki kişi</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>İki istasyonda farklı düzeltildi</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>İptale rağmen giriş yapıldı</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Geçersiz yaka kartıyla giriş yapıldı</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Aynı saatte iki ziyarette yer</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>İki otobüste sayıldı</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Bir yaka kartı iki kapıda</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Vazgeçilen istasyonun verdiği yer</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Geçerli olmayan kesinleşmiş yer</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Engellenen istasyonun işlemleri</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>İki bilgisayar tek ad altında yazdı</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Yetkisiz bir istasyonun başka istasyon hakkındaki işlemi</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Bu merkez artık yer vermiyor</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Bu sürümün tanımadığı işlemler</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>Kişi bir kez sayılır. Tek ad altında iki kişi mi geldi, öğrenin: bir yaka kartı yanlış elde olabilir. Değilse ikinci kartı geri alın.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Bir kaydı tutun, diğerini iptal edip yaka kartını geri alın. İki ayrı kişiyse bunu belirtin.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>İki istasyon aynı yere birini koydu. Sonraki geçerlidir: kimin geldiğini heyete sorun, gerekirse diğer kaydı iptal edin.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Sonraki geçerli. Hangisinin doğru olduğunu kişiye sorun, gerekirse düzeltin; yanlış yazılıysa yeni yaka kartı yazdırın.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>İstasyon iptalden habersizdi. Kişiyi bulun; kaydı yeniden açın ya da yaka kartını geri alın.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>İstasyon yeni yaka kartından habersizdi. Eskisini kimin taktığını öğrenip geri alın.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Hangisini istediğini kişiye sorun, diğer yerden vazgeçin.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Bir yaka kartı iki kapıda içeri alındı. Her iki salon görevlisine sorun: iki kişi geldiyse kart kopyalanmıştır; gerçek sahibine yenisini yazdırın, ikisi de geçersiz olur.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Kimse iki otobüste oturamaz: her iki otobüs görevlisine sorun ve kişiyi yanlış olandan çıkarın. O zamana kadar sonraki sayılır.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>Yer geçerli ve başkasında değil. Kişinin bilindiğini ve kendisine bildirildiğini denetleyin; değilse yerden vazgeçin.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Kişiye, başka bir işlemin almış olduğu bir yer söylendi. Bildirin ve yeniden yazın: hakkaniyet gereği önce o gelir.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Saklanıyorlar. İstasyonun engellendikten sonra ne yaptığına ve kimin kullandığına bakın.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Bir disk kopyalanmış veya geri yüklenmiş. İki taraf da saklanıyor. Bilgisayarlardan birini durdurun ve boş klasörle yeniden katın.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Etkisi yok. Bilerek yapıldıysa merkezde veya bir organizatör istasyonunda yeniden yapın.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Yedekten geri yüklendi. Her istasyon onunla eşitlesin ya da iki kişi onaylasın: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Bu istasyonda Rollcall’ı güncelleyin. Tanımadıkları o zamana kadar saklanır.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>Bu kişinin girişi burada henüz yapılmadı. Kayıt masasına gönderin; içeri almak için nedenini --although ile belirtin.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Burada içeri girişi sayılmadı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} / {capacity} içeride{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, şimdiye dek %n kez</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} içeride</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} kişi fazla</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Kapısı olan {session} oturumu yok. Listeleyin: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Bu oturum şunlara açık: {list}; {category} için değil.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Bu kapı {opens} ile {closes} arasında açık.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Şimdi: “{session}”.</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Dolu: {inside} / {capacity} içeride.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>{at} saatinden beri zaten içeride</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>0 ile {most} arasında kişi sayısı girin.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Burada içeri girişi sayılmadı. {at} saatinde çıktı. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Bir etkinlik en çok %n konu sunar.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Bu kişi “{topic}” demedi. Listesi: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Böyle bir görüşme yok. Listeleyin: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Bir görüşme iki kişi ister. Başka birini belirtin.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Saatleri 2019-10-14T09:30 gibi yazın. Bir görüşme en çok %n dakika sürer.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Bu görüşme zaten yapıldı ya da iptal edildi. Taşıyın ya da yenisini ayarlayın.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>Etkinlik {first} ile {last} arasında. O günlerden bir saat seçin.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} o saatte başka bir görüşmede: {time}, masa {table}. Başka bir saat seçin.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>{table} masası o saatte dolu: {time}. Başka bir masa ya da saat seçin.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Bunu yalnızca etkinliğin bir merkezi veya organizatör istasyonu yapabilir. Orada yapın ya da bu bilgisayarı o rolün koduyla yeniden katın.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>O istasyonun kendisi merkez veya organizatör. Bunu üstündeki merkezde yapın.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Bunu iki farklı kişi onaylamalı. İki adı da girin.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Yedekten sonra yapılanlara hiçbir istasyon kefil olamaz. İki kişi onaylamalı. İki adı da girin.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Bu merkezin yedekten sonra kendi verdiklerini hiçbir istasyon bilmiyor olabilir. Basılmış fişlerine ve listelerine bakın; sonra iki kişi eksik olmadığını onaylamalı. İki adı da girin.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Bu merkez bekletilmiyor: serbest bırakılacak bir şey yok.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Böyle bir istasyon yok. Listeleyin: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Bir istasyon kendini kayıttan düşemez. Bunu merkezde yapın.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Bu istasyon zaten kayıttan düşülmüş.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Burada böyle bir çelişki yok. Listeleyin: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Geri yüklendiğinden beri bu merkezle eşitlemeyen istasyon sayısı: {len}. Bekleyin, kaybolanları kayıttan düşün ya da iki kişi onaylasın.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Bu zaten çözüldü: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Bu zaten çözüldü ({by}): {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Bu etkinlikte bu kod kimsede yok. Kişiyi adıyla bulun.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Bu kodu etkinlik vermedi ya da kod hasarlı. Kartı alıkoyun, kişiyi adıyla bulun ve bir kimlik belgesi isteyin.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Bu yaka kartı başka bir etkinliğin. Kişiyi adıyla bulun.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Bu yaka kartı geri çekildi. Kartı alın, gerekirse yenisini yazdırın.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Burada henüz etkinlik kurulmadı. İçe aktarın veya bir merkeze katılın.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Bu kişi kayıtlı değil. Adıyla bulun veya yerinde kayıt yapın.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Başka bir yaka kartı için neden belirterek yeniden yazdırın.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Lütfen kayıt masasına gidin: oradaki görevlinin size vereceği bir şey var; girişinizi de yapacak.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Akredite değil. Bir süpervizör içeri alabilir: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Yetki belgesi veya başka bir belge eksik. Belge gelince: kioskctl accredit. Bir süpervizör içeri alabilir: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Önce bu kişinin girişini yapın.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Zaten giriş yapıldı: {at}, {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Zaten giriş yapıldı: {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Zaten giriş yapıldı: {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Zaten giriş yapıldı</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Yaka kartı en çok %n bölge gösterir.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Hiçbir şey değişmedi: zaten böyle yazıyor.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>Bu ad veya e-posta adresiyle %n kişi zaten kayıtlı. Başka biriyse --although-similar ile belirtin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Bu istasyonda son %n dakikada geri alınabilecek bir işlem yok.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Eşyanın üzerindeki numarayı girin, en çok %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>unvan</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>ad</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>soyadı</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>kendi yazısıyla ad</translation>
    </message>
    <message>
      <source>position</source>
      <translation>görevi</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>kuruluş</translation>
    </message>
    <message>
      <source>country</source>
      <translation>ülke</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategori</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-posta</translation>
    </message>
    <message>
      <source>table</source>
      <translation>masa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>koltuk</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>bölgeler</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>neden</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rol</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ad</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>sorumlu kişinin adı</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>teslim alanın adı</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>görülen yetki yazısı veya kimlik</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>{issue} no.lu yaka kartının yerine {current} no.lu kart verildi. Eskisini geri alın.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Kayıt iptal edildi: {reason}. Organizatöre sorun.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Nedenini şunlardan biriyle belirtin: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Eksik: {field}. Girip yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field} en çok %n karakter olabilir. Kısaltın.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>{item} zaten ödünçte. Önce iade alın: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>{item} ödünçte değil. Ödünçtekileri listeleyin: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Bu ifade oraya uymuyor: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>yeter sayı var</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>yeter sayı YOK</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Girişi yapılacak kimse kalmadı: bu heyetteki herkes giriş yaptı veya iptal edildi.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Bu kişi burada değil, ilgilenilecek bir geliş yok.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Bu gelişle zaten biri ilgileniyor.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Oranı 1/2 veya 2/3 gibi yazın: sıfırdan büyük, tamamından fazla değil.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Bu saat henüz gelmedi. Önceden kurun (protocol freeze-at) ya da şimdi için --at kullanmayın.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Henüz gelmemiş, bir ay içinde bir saat belirtin.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>O saatte dondurulacak tablo yok ya da zaten donduruldu.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>üyelerin {share} aşılmalı</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>oy hakkı olanların {share} aşılmalı</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>üyelerin en az {share}</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>oy hakkı olanların en az {share}</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} hazır, {needed} gerekli; {members} üyeden {entitled} oy hakkına sahip</translation>
    </message>
    <message>
      <source>half</source>
      <translation>yarısı</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tümü</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>{code} heyeti yok. Listeleyin: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Not var: {note}. Okuyun, sonra bu kişiyi --note-read ile belirtin.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Burada “{said}” diye bir şey yok. Şunlardan seçin: {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} bu gelişle zaten ilgileniyor.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Yerine kimin geleceğini belirtin: başka biri.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Zaten başkasının yerine geliyor. Başka birini seçin.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Yerine başka biri geliyor (kim olduğu: kioskctl show).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>Bu yaka kartını {by} zaten aldı. Önce bunu geri alın veya kartı yeniden yazdırın.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Bu istasyonda merkeze geri verilebilecek boş yer yok.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Bunu yalnızca merkez yapabilir. Orada yapın.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Otobüsle gitmedi. Dönüşe almak için --although-other-bus kullanın.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Bir otobüste sayılmadı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Bu ziyarete yazılı değil.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Yer kalan otobüste --standby kullanın.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Yer sayısı sınırlı {visit} ziyareti yok. Listeleyin: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>{visit} ziyareti {category} kategorisine kapalı.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit}, “{other}” ile aynı saatte. Önce ondan çıkın ya da --although-clashing ile ikisine de yazın.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Zaten bekleme listesinde: {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Zaten kesinleşmiş yeri var: {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Bu ziyarete yazılı değil: {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Bu yerden ({visit}) vazgeçilmesi zaten istendi; sonraki eşitlemede yapılır.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>{visit} otobüsü kalktı: artık kimseye yer verilmez.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>{visit} için kalkış kaydı yok. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Bu ziyarette {bus} otobüsü yok. Bakın: kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Adları farklı 1 ila {most} otobüs ve her biri için 1 ila {seats} yer girin.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>{bus} otobüsü kalktı. Yanlışsa önce kalkışı geri alın.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>{bus} otobüsü kalkmadı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Zaten {bus} otobüsünde sayıldı, {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Zaten {bus} otobüsünde. Değiştirmek için --although-other-bus kullanın.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>{bus} otobüsüyle gidiyor. Buraya almak için --although-other-bus kullanın.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>{bus} otobüsü dolu: {inside} / {seats} yer.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Kalan yerler beklenen {awaited} kişiye ayrıldı. Artık beklenmiyorlarsa --although-missing kullanın.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>{bus} otobüsü kalkamaz: {len} kişi eksik. Onlarsız kalkması için sorumluyu ve nedeni belirtin: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Yeri burada değil, “{other}” ziyaretinde. O otobüse yönlendirin.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Kesinleşmedi: bekleme listesinde {place}. sıra.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Self servis istasyonu yalnızca ekranlarında sunulanı yapar. Bunu bir masada yapın.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Bu çağrıyı hiçbir kiosk yapmadı. Açık çağrılar: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Bu çağrıyla zaten ilgilenildi.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>Heyetin ücreti ödenmedi. Ödendiğini kaydedin (kioskctl delegation standing) ya da bu kişiyi --although ve --by ile içeri alın.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Protokol bu kişiyi karşılamak istiyor: girişini bir masada yapın.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>Bu çağrıyla {name} zaten ilgilendi.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Burada oturum açan yok. Önce PIN’inizle oturum açın.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN yanlış. Bu istasyonda %n deneme kaldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>PIN’ler burada sonraki eşitlemeden sonra denetlenebilir. Bu istasyonu eşitleyin.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Böyle bir hesap yok veya pasif. Listeleyin: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>İlk hesap yöneticinin olmalı.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Bunun için şu yetki gerekir: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>{name} için PIN burada çok kez yanlış girildi. Bir süpervizör kilidi açar ya da: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>{name} adında bir hesap zaten var. Bir harf veya yer ekleyin.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} tek yönetici. Önce başka bir yönetici ekleyin.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN {least} ila {most} rakamdır; hepsi aynı veya ardışık olamaz.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n kişi dışarıda bırakıldı: akredite değil veya bir belge eksik (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>Tamam, protokole bildirildi</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>Tamam, notu okuyun</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Zaten giriş yaptı</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Yanlış gün veya oturum</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Oturum dolu</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Akredite değil</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Belge eksik</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Ücret ödenmedi</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>İptal edildi</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Değiştirilmiş yaka kartı</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Geri çekilmiş yaka kartı</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Sahte veya hasarlı kod</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Başka etkinliğin kodu</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Bilinmeyen kod</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Birden çok kişi eşleşiyor</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Otobüs dolu</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Yanlış otobüs</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Kesinleşmedi (bekleme listesi)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Bu yapılmadı ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>kayıt</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>giriş</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>yaka kartı</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>düzeltme</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>yerine geçme</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>başkasının teslim alması</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>özel durumlar masasına gönderme</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>fotoğraf</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>ödünç verilen eşya</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>iade alınan eşya</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>görüşme</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>görüşmenin taşınması</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>görüşmenin iptali</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>yapılan görüşme</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>kaçırılan görüşme</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>masa veya bölgeler</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasyon</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>heyetteki görev</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>geliş bildirimi</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>ücret ve yetki belgesi</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>yeter sayı kuralı</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>kimin hazır sayıldığı</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>önceden kurulan dondurma</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>kaydın iptali</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>kaydın yeniden açılması</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>yerden vazgeçme</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>bekleme listesinde sıra</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>bekleme listesinden çıkma</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>otobüse binme</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>kapıdan geçiş</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>kişi sayımı</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Kaybolan, çalınan veya iade edilen bilgisayar için. Merkez, elinde kalanı bir kez alır, ona başka bir şey vermez. Geri alınamaz; elindeki yerler onda kalır.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Henüz etkinlik yok</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>İçe aktarın: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Ziyaret</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Yer</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Alınan</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Burada boş</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>İstasyonlarda boş</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Bekleyen</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>İstasyonlar</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>İstasyon</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Son eşitleme</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Saati</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Tutulan işlem</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>engellendi</translation>
    </message>
    <message>
      <source>right</source>
      <translation>doğru</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} sn ileri</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} sn geri</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Engelle</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>İstasyonda okutun veya yazın:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: merkez</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>kişi kayıtlı</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>giriş yaptı</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>yaka kartı</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>iki kez giriş yaptı</translation>
    </message>
    <message>
      <source>never</source>
      <translation>hiç</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>eş durumda</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>eşitleniyor</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>“{station}” engellensin mi?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Tek istasyon için katılım kodu ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>adres: {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>şimdi</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} sa önce</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Ziyaretler</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Engelle</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>İstasyon kabul et</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Katılım kodu göster</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>On dakika geçerli.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Geri</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>kayıt masası</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self servis</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>kapı</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>organizatör</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>merkez</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} sn önce</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} dk önce</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Henüz katılan yok.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n gün</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>İstasyonlar çalışmayı sürdürür: merkezin anahtarını kullanırlar, tarih belirleyici değildir.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Merkezi yeniden başlatın, sertifikasını kendiliğinden yeniler; yenilemezse güncelleyin.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>bir dakikadan az</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n dakika</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n saat</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>burada içe aktarıldığı gibi</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>merkezden {age} geri: ayarlayın. Veriler risk altında değil.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>merkezden {age} ileri: ayarlayın. Veriler risk altında değil.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Merkezin sertifikasının süresi doldu.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Merkezin sertifikası bir gün içinde bitiyor.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>bir günden az</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age} öncesine ait</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Merkezin sertifikası {left} içinde bitiyor; çalışan bir merkez daha önce yeniler: yenilediğini denetleyin.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Merkezin sertifikası {left} içinde bitiyor.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>hitap</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ad soyad</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>ad</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>soyadı</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>addan sonraki kısaltma</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>kendi yazısıyla ad</translation>
    </message>
    <message>
      <source>position</source>
      <translation>görevi</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>kuruluş</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>heyet</translation>
    </message>
    <message>
      <source>country</source>
      <translation>ülke</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>etkinlik adı</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>etkinlik tarihleri</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>etkinlik yeri</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>ek satırlar</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>yaka kartı numarası</translation>
    </message>
    <message>
      <source>table</source>
      <translation>masa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>koltuk</translation>
    </message>
    <message>
      <source>day</source>
      <translation>gün</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>ziyaret</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>otobüs</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>gereksinimler</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>bölgeler</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>oturumlar</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>program</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>fotoğraf</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>şablon metni</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategori</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>kategori harfi</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR kodu</translation>
    </message>
    <message>
      <source>left</source>
      <translation>sol</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>üst</translation>
    </message>
    <message>
      <source>right</source>
      <translation>sağ</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>alt</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Bu öğe {edge} kenardan {gap_mm:.1f} mm uzakta; kesilebilir veya yazıcı basamayabilir. {safe_mm:g} mm bırakın.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Bu öğe {edge} kenara {gap_mm:.1f} mm kala bitiyor; orada düzensiz beyaz bir şerit görünür. Kenarın dışına taşırın ya da {safe_mm:g} mm bırakın.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Harfler altındakilerden zor ayırt ediliyor ({ratio:.1f}:1; gereken {least:g}, büyük harflerde {large:g}). Başka bir renk seçin.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Bu öğe yaka kartının kenarını aşıyor. Taşıyın veya küçültün.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Bu öğe kodun üstüne geliyor; kodun beyaz kenarı boş kalmalı. Birini taşıyın.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Yaprağın kendi yazısı kenarını aşıyor. Daha büyük bir yaprak seçin.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Kartlar {right_mm:g} × {bottom_mm:g} mm tutuyor, yaprak ise {width_mm:g} × {height_mm:g}. Daha az kart koyun ya da kenar boşluklarını ve aralıkları küçültün.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Yaka kartı katlanıyor ama arka yüzü boş. Oraya bir şey koyun.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Bu yaka kartında QR kodu yok; hiçbir okuyucu tanımaz. Bir tane ekleyin.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Bu yaka kartında ad yok. {{name}} içeren bir metin ekleyin.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Buradaki bir metin henüz boş. İçine bir şey yazın.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} bir renk değil; birini seçin ya da #rrggbb biçiminde yazın.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>{field!r} alanı yok.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>{field!r} alanı yok. Şunu mu demek istediniz: {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Dolgu ve çerçeve olmadan hiçbir şey görünmez.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} bir dil değil; ko, pt veya zh-TW yazın.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>“{field}” alanı burada bilinmiyor; metni atlandı.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>“{text}” metni kısmen yaka kartının dışındaydı; içeri alındı.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>“{text}” metni QR kodun üstündeydi; atlandı.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>Arka plan resmi dosyada yok; şablonun yanına ekleyin.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>“{name}” resmi dosyada yok; şablonun yanına ekleyin.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Adlar baş harfle değil, tam olarak basılır.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>İki yana yaslı metin sola yaslanır.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Eğik harfler (italik) düz basılır.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>{font} yazı tipi Noto Sans olarak basılır.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Metnin arkasındaki renkli zemin basılmaz.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>“{name}” rengi burada bilinmiyor; metni siyah.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Saydam harfler dolu basılır.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Renkli kod, okuyucular okuyabilsin diye siyah basılır.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>{number}. kayıt bir alan değil; atlandı.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>{page}. sayfadakiler atlandı: burada bir yaka kartının iki yüzü vardır.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>“{field}” alanı burada bilinmiyor; metninden çıkarıldı.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>Kodda “{text}” yazıyordu; şimdi yaka kartının kendi kodunu taşıyor.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>Onu yapan programın işareti (poweredby) basılmaz.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Burada “{kind}” gibi bir şey yok; atlandı.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Şablon içe aktarılamıyor: ne bir pretix yaka kartı düzeni (alan listesi) ne de bir Indico tasarım şablonu (genişlik, yükseklik ve öğeler).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Şablon içe aktarılamıyor: hiçbir şeyi burada basılamaz.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Şablon içe aktarılamıyor: dosya bir şablon için çok büyük.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>Dosya yaka kartının boyutunu söylemiyor; yatay A6 (148 x 105 mm) sayıldı. Başkaysa --size ile belirtin.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Arka plan dosyada yok; şablonun yanına resim olarak ekleyin.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Şablon içe aktarılamıyor: JSON değil ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Şablon içe aktarılamıyor: {place} içinde {key} = {value}; olması gereken: {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>makul büyüklükte bir sayı</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>bir sayı listesi</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>bir liste</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>{name} yaka kartı şablonu okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} yaprağın kenarını aşıyor ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} yaka kartının kenarını aşıyor ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>{name} adlı yaka kartı şablonu yok. Şunlardan birini ya da bir TOML dosyası belirtin: {known}; adın arkasına {variants} gelebilir.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>gruplama: {name}; bilinenler: {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>katlı, ama arka yüzünde bir şey yok</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} kodun üstüne geliyor; kodun beyaz kenarı boş kalmalı</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>sürümü {version}; bu program sürüm 1 ve 2’yi okur</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>{name} resmini anıyor; resim şablonun yanında durmalı</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>{name} resmi okunamıyor ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>{card} mm kartlar, {sheet} mm yaprakta {reach} mm yer tutuyor</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>{name} resmi 8 MB’den büyük; küçültün</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt ({floor}), size_pt değerinden ({size}) büyük</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>hem metin hem alanlar var; alanları metnin içine, süslü ayraçla yazın</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt, word_size_pt değerinden büyük</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>ne dolgusu ne çerçevesi var; hiçbir şey görünmez</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm, genişliğin ya da yüksekliğin yarısından fazla</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>bir dosya ya da bir alan gerekir, ikisi birden değil</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>{name} adlı bir resim yok; bilinenler: {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>bir sayı</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>bir tam sayı</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>tırnak içinde bir metin</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>tırnak içinde metinlerden bir liste</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ya da false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>bir tablo</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>bir dil tablosu</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>bir alan listesi</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>{name} alanını istiyor; bilinenler: {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}; olması gereken: {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; şunlardan birini seçin: {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Yaka kartı şablonu {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Yaka kartı şablonu {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>bir ya da daha çok {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>{key} eksik ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}; makul bir büyüklük değil</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>{key} listesi boş</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>{table} yok</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} içinde tablo olmayanlar var; her birinin üstüne {table} yazın</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>anlamı olmayan anahtarlar var: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>{least} değerinden büyük</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 ya da daha çok</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{language} için {key}; şöyle yazın: ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>Yaka kartında ad yok. Yazdırmadan önce kişinin adını girin.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Yaka kartında {field} yok. Etkinlikte belirtin.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>Yaka kartında QR kodu yok; hiçbir okuyucu tanımaz.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>QR kodunun metni hiçbir koda sığmayacak kadar uzun; kısaltın.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>Kategorinin {colour!r} rengi geçerli değil; #rrggbb biçiminde yazın. Yaka kartı siyah basılır.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>{name!r} resmi basılamaz; PNG veya JPEG kullanın.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>Şablonda {listed} bölgeleri için yer yok; basılmazlar.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>%n satırlık program çok uzun: {size_pt:.1f} pt basılıyor, okunabilen {floor_pt:g} pt altında. Daha büyük bir şablon seçin.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>QR kodu çok küçük: modülleri {module_mm:.2f} mm ({dpi} dpi’de {dots} nokta), okuyuculara {least_mm} mm ve {least_dots} nokta gerekir. Kodu daha büyük bir şablon seçin.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>{word} “{text}” çok uzun: {size_pt:.1f} pt basılıyor, okunabilen {floor_pt:g} pt altında. Kısaltın.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Şu alanda: {word}, buradaki hiçbir yazı tipinin basamadığı {listed} var; yerine bir işaret konuyor. Çıkarın veya başka türlü yazın.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n kayıt, {size} kB, alıcı: {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>bu etkinliğin onu okuyan her istasyonu</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Yazıldı ve geri okundu: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Paket yazılıyor</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Paket okunuyor</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>İçinde kayıt yok: yeni bir şey yok. Okuyana bu istasyonun elindekileri bildirir.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>“{name}” istasyonundan: %n yeni kayıt, {known} zaten biliniyor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>Buradaki %n kayıt “{name}” tarafından bilinmiyor: kioskctl bundle write DIR --for "{name}" ile geri götürün.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Yeni bir şey yok: “{name}” adlı istasyonun bu paketi burada daha önce okundu.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Yeni bir şey yok: “{name}” adlı istasyonun daha yeni bir paketi burada okundu.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>“{name}” adlı istasyondan yeni bir şey yok: paketteki her şey zaten burada.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} şu otobüslerle gidiyor: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>bekliyor, {place}. sırada</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>eksik</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>bindi</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Otobüs verildi: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>Otobüste: {name}. {bus} otobüsünde {aboard}, eksik {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Artık sayılmıyor.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>{name} otobüsü yeniden kişi alıyor.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>{name} otobüsü hareket etti.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Yazıldı: {path}, %n sayfa.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Sınırlı yerli {visit} ziyareti yok. Liste: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} için %n otobüs var. Hangisi: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; hareket etti, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; hareket etti</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  otobüs {bus}: {seats} koltuktan {aboard} kişi bindi, {missing} eksik{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>kaldı</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Otobüs</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Kuruluş</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>İhtiyaçlar</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall'un kendisinde bir hata oluştu ({kind}). Daha önce kaydedilenler güvende. Ayrıntılar: {written}. Bu dosyayı Rollcall sorumlusuna gönderin.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>dosya yok: ne veri klasörü ne de geçici klasör kabul ediyor</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Burada çözüldü, sonraki eşitlemede her yerde.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Tek bir çakışmayı göstermek için en az {least} harf yazın.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Her şey uyumlu.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Henüz bir şey çözülmedi.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>ücret {fee}, yetki belgesi {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>belirtilmedi</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{name} için {role}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n heyet, {people} kişiden {here} kişi burada.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {count} kişiden {here} kişi burada.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} giriş yapıldı, %n yaka kartı istendi, {failed} yapılamadı.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} artık {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>{delegation} heyeti yok. Liste: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kod</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Heyet</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Burada</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Heyet başkanı</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Not</translation>
    </message>
    <message>
      <source>here</source>
      <translation>burada</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>bekleniyor</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>belirtilmedi</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (burada)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (bekleniyor)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Kendi yazısı</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Ülke</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, yaka kartı elinde</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: {name} giriş yaptı{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Geri alındı: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>{issue} no.lu yaka kartı istendi; önceki her kart geçersiz.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Bu etkinlikte {code} kodlu kimse yok. Adı arayın: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Not: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; {issue} no.lu yaka kartı istendi</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Onaylandı: {where} için bir yer.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Onaylanmadı: {where} bekleme listesinde. Bu istasyonda boş yer yok.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>{where} yerini veren istasyondan boşaltması istendi: sonraki eşitlemede yapılır.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>{where} bırakıldı.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Geri alındı: {act}, {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Kimse bulunamadı.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Tamam</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>buna bakın</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>bozuk</translation>
    </message>
    <message>
      <source>window</source>
      <translation>pencere</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>veri klasörü</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disk</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>yazı tipi</translation>
    </message>
    <message>
      <source>key</source>
      <translation>anahtar</translation>
    </message>
    <message>
      <source>event</source>
      <translation>etkinlik</translation>
    </message>
    <message>
      <source>names</source>
      <translation>adlar</translation>
    </message>
    <message>
      <source>version</source>
      <translation>sürüm</translation>
    </message>
    <message>
      <source>log</source>
      <translation>günlük</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>kopyalar</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>yedek</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>yazıcı</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>yedek yazıcı</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>yaka kartı</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>baskı işleri</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>eşitleme</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>merkez</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>saat</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>sertifika</translation>
    </message>
    <message>
      <source>database</source>
      <translation>veritabanı</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Bir etkinlik aktarın (kioskctl import PATH) ya da bir merkeze katılın (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Bu istasyonda henüz bir şey yok.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>{where}: %n kişi; okutmaya göre {inside}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Çıkış</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Giriş</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; {at} itibarıyla %n kişi</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Açılış</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Kapanış</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Kapasite</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Doluluk</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Gelen</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Davetlilerden</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Sayılan</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Geri çevrilen</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} - {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n okutma geri çevrildi{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Ne zaman</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>İstasyon</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Ne</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Kapısı olan {code} oturumu yok. Liste: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>Programda kapısı olan oturum yok. İçe aktarın: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>geri alındı</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n kişi, {here} giriş yaptı{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n işlem henüz eşitlenmedi</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>merkez {hub}, son {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; işler: {waiting} bekliyor, {failed} başarısız</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>Programda sınırlı yerli ziyaret yok.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (en eskisi {age} önce)</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>merkez yok; bu istasyon tek başına çalışıyor, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} / {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>{output} içinde %n satır.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Ziyaret</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Başlangıç</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Kapasite</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Onaylı</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Burada boş</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Başka yerde boş</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Ulaşılamayan</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Bekleyen</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n kart</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Saat</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertifika</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} iki istasyonda</translation>
    </message>
    <message>
      <source>never</source>
      <translation>hiç</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>seçilmedi</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Etkinlik</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>İçerik</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Eşitleme</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Yazıcı</translation>
    </message>
    <message>
      <source>none</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numara</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>neden</translation>
    </message>
    <message>
      <source>from</source>
      <translation>kimden</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>dakika</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>ilgilenen</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} kişi bekliyor.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Kimse beklemiyor.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} birini bekliyor: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Üstlenildi: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Çözüldü: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Bu numarayla bekleyen yok. Liste: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Ekranındaki kodla birine katılın:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Burada kendini duyuran merkez yok. Bazı ağlarda bilgisayarlar birbirini göremez: merkezin ekranındaki adresi yazın.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Merkez</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Düğüm</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Yazıldı: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB boş</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>Veritabanının anahtarı şurada: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Yedeklerle birlikte bir kopyasını saklayın: o olmadan okunamazlar.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Merkezde: kioskctl hub, sonra yeniden kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Kurulumu yeniden çalıştırın: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} henüz yok; ilk kullanıldığında oluşturulur.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Kimin olduğuna bakın ya da --folder ile başkasını seçin.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Bu bilgisayarın başka kullanıcıları {folder} içine bakabiliyor.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Kart yazı tipleri eksik: kurulumu yeniden çalıştırın ya da badges/fonts klasörünü geri koyun.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Bu bilgisayarın başka kullanıcıları veritabanının anahtarını okuyabiliyor.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Bir tane aktarın (kioskctl import PATH) ya da bir merkeze katılın (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Adlardaki şu harfler hiçbir yazı tipinde yok: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n kayıt daha yeni bir sürümden geliyor.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Bu istasyon kendi yerleri olmadan baştan başladı; nedeni: {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Eksiklerini ve yeni yerleri alması için eşitleyin: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>bir veritabanı sunucusunda: yedeği pg_dump ya da oradaki yedek sunucudur</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Bir tane alın, anahtarı başka yerde saklayın: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Onarın ya da başkasını seçin: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Sayıma göre {printer} içinde %n kart kaldı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Yenilerini koyup bildirin: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n kart birinin kararını bekliyor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Onsuz da çalışılır. Ağ kablosuna ve merkezin çalıştığına bakın.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Bu saat merkezinkinden {seconds} sn geride.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Bu saat merkezinkinden {seconds} sn ileride.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Bu bilgisayarın ya da merkezin saatini ayarlayın. Veriler güvende, yalnızca gösterilen saatler etkilenir.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Denetlenemedi: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, şifreli</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Pencere için çalıştırın: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n yazı: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n kişi</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>{station} istasyonunun {number} numaralı kaydı geçerli değil: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Son yedeği geri yükleyin: kioskctl restore BACKUP. Hiçbir şey atılmaz.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>son %n kayıt geçerli; tümü: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Bir sonraki yoğunluktan önce yenisini hazır edin.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Onarın ya da başkasını seçin: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} programı kendiliğinden kapatıyor.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>{folder} yazılamıyor.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Başkalarına kapatın: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Hemen yer açın: artık hiçbir şey kaydedilemeyebilir.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Şu yazıların bazı harfleri yok: {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Başkalarına kapatın: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Burada henüz etkinlik yok.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Adları düzeltin ya da yazı tipini isteyin.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Her adın her harfi basılabiliyor.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Bu istasyonda Rollcall'u güncelleyin.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Henüz yedek yok.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Bkz. kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>merkezinki {ends} tarihine kadar geçerli</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Bu istasyon tek başına çalışıyor: merkez yok.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} {ms:.0f} ms içinde yanıt veriyor</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Şimdi deneyin: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Kurulumu yeniden çalıştırın.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt kurulu değil: yalnızca uçbirim.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Etkinlik başlamadan yer açın.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>en yenisi {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>{url} adresinde yanıt veren bir Rollcall merkezi değil.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>yaklaşık %n dakika</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Merkez “{name}”: {address}  (durdurmak için Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Sayfası, bu bilgisayarın tarayıcısında:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>“{station}” artık {hub} merkezinin istasyonu; {event} etkinliğinden %n kişi içeriyor.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>bir dakikadan az</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Merkezle eşit: {sent} gönderildi, {received} alındı.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>“{name}” engellendi. Merkez onda kalanı bir kez alır ve ona başka bir şey vermez. Elindeki yerler onda kalır.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>engellendi</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>İstasyon almak için:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Henüz etkinlik yok, bu yüzden istasyon katılamaz. Önce bir etkinlik aktarın.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Ya da bunu istasyonun penceresinde, Eşitleme altında okutun:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Katıldı, ilk eşitleme sonra sürecek: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Etkinlik alınıyor</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>İşleniyor</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, kalan {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Son temas</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Burada başka istasyon bilinmiyor.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Birden çok program yalnız bir veritabanı sunucusunu paylaşabilir: --database postgresql://... ile belirtin. Bu bilgisayarın dosyasındaki merkez tek programdır.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Etkinlik devralınıyor</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>{name} adlı %n istasyon var. Birini belirtin: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>{name} adlı istasyon yok. kioskctl stations hepsini listeler.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Bir şey değişmedi. Yanıtlayacak kimse yoksa --yes ekleyin.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>henüz gelmemiş bir etkinlik</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>“{name}” kalıcı olarak engellensin mi? Geri alınamaz.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Yeni</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Değişen</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Değişmeyen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Reddedilen</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Şuna bakın: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Reddedildi: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Listeler okunuyor</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Yazılsın mı?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Bir şey yazılmadı. Yazmak için --yes ekleyin.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>konu</translation>
    </message>
    <message>
      <source>state</source>
      <translation>durum</translation>
    </message>
    <message>
      <source>code</source>
      <translation>kod</translation>
    </message>
    <message>
      <source>details</source>
      <translation>ayrıntılar</translation>
    </message>
    <message>
      <source>since</source>
      <translation>başlangıç</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>NAME=TEXT biçiminde yazın: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>yazıyor</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>sunulmuyor</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>sunuluyor</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>eşya</translation>
    </message>
    <message>
      <source>station</source>
      <translation>istasyon</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} ödünç verildi: {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} geri geldi.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Yazıldı: {output}, %n eşya dışarıda.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>{language} dilinde {name} metni: kendi sözleri</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{language} dilinde {name}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Bu kiosk kişileri buraya yönlendirir: {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Bu kiosk masa adı vermiyor.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Programlar {chosen} yazıcısından, {on} kâğıdına çıkar.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>kiosk</translation>
    </message>
    <message>
      <source>step</source>
      <translation>adım</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} UTF-8 düz metin değil.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Açık {number} çağrısı yok. Liste: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n harf</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>her zamanki sözler</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>Bu kiosktan hiçbir şey alınmaz.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Bu kiosk program yazdırmaz.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>her zamanki gibi</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Düzen</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Ne için</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Kâğıt (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Üzerinde</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Yüz</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Kimin</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Adın ardına :black, :capitals ve :no-honorific gelebilir.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: {kind} şablonundan %n parça, {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} {path} içine yazıldı.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>{output} içinde %n sayfa. Bakılacak: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>{output} içinde %n geçici yaka kartı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>{output} içinde %n sayfa. Ad: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Şuna bakın: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n ad yazıldığı gibi yazdırılamıyor.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>bu istasyon</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, açılıyor. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Günlükten %n tablo yeniden kuruldu. Konu: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Anahtarı {key} içinde: ondan ayrı saklayın, ikisi kimdeyse her şeyi okur.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Yalnız bu istasyonun anahtarıyla açılır: onu da başka yerde saklayın (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>İşlem günlüğü işleniyor</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} zaten var ve anahtarın üzerine asla yazılmaz. Başka bir ad verin.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Bu istasyonun adı artık “{name}”.</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Anahtar {path} içine yazılamadı. Yedeğin kendisi yazıldı. Diskin veya USB belleğin takılı olduğunu ve yer bulunduğunu denetleyip yeniden yapın.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Olduğu gibi bırakın. Yerine sağlam bir yedek koyun: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Bozuk: istasyon {station}, dal {branch}; geçerli olmayan ilk kayıt {number}{what}: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Paketi yeniden yazdırın.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Sağlam: %n kayıt, yazan “{author}”.</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Günlüğün her kaydı geçerli; bozuk olan onun yanında.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>{where} dosyası bozuk ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Yedek denetleniyor</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Paket denetleniyor</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} Ondan önceki son kayıt, {station} istasyonunun {number} numarası, sağlam.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Sağlam: %n kayıt. Dal: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>İşlem günlüğü denetleniyor</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(silindi)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planlandı</translation>
    </message>
    <message>
      <source>held</source>
      <translation>yapıldı</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>yapılmadı</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>iptal edildi</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} gelmedi</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} o saatte başkasıyla görüşüyor</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>masa iki kez alınmış</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>ikisinden biri gelmiyor</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Görüşme {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>İkisinin de boş olduğu saat kalmadı. Bir saat belirtin: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Bitiş</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Masa</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Görüşme</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Buna bakın</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>{text} ile başlayan görüşme yok ya da birden çok. Listeleyin: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Yedekten sonra kendisinin verdikleri kaybolmuş olabilir: iki kişi onaylamalı.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Bu merkez artık yer vermiyor ve bildiği hiçbir istasyonu beklemiyor.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>“{name}” kayıttan düşüldü; ona artık bir şey verilmez.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Yedekten sonra alınan her istasyon da eşitlendi mi? Bu merkez onları bilmiyor.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Bu merkez bekletilmiyor: yerleri olması gerektiği gibi veriyor.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Bu merkez artık yer vermiyor. O zamandan beri haber alınamayan: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Artık kimsenin veremeyeceği yerler: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Bu merkez yeniden yer veriyor.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Geri verildi: {seats}. Şimdi merkezle eşitleyin.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>{where} için yeniden yer veriliyor.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} hareket etti.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>O zamandan beri haber yok: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>“{name}” kayıttan düşülsün mü? Geri alınamaz.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>toplam</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>yüzde</translation>
    </message>
    <message>
      <source>region</source>
      <translation>bölge</translation>
    </message>
    <message>
      <source>came</source>
      <translation>geldi</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>{people} kişiden {here} kişi geldi (%{percent}); son beş dakikada {lately} kişi geldi.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Heyetler: {whole} tam, {partly} kısmen, {absent} gelmedi. Heyet başkanları: {people} kişiden {here}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Yardım bekleyen: {people}. Yazdırılacak yaka kartı: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Burada henüz etkinlik yok. Bir tane içe aktarın: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>kesinleşti</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>bekliyor</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>iade istendi</translation>
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
      <translation>iptal</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, masa {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, kaçırıldı</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, heyet başkanı</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, koltuk {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>henüz değil</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n kez</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, sırada {place}.</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>kendi yazısı</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>diller</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-posta</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>beslenme</translation>
    </message>
    <message>
      <source>access</source>
      <translation>erişim</translation>
    </message>
    <message>
      <source>note</source>
      <translation>not</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>yerine gelen</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>yerine geldiği</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasyon</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>giriş yaptı</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>yaka kartı</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Görüşmeler</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Ziyaretler</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Geçmiş, en yenisi önce</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>{number} no.lu</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>yerinde kayıt</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, geri alındı</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, %n tanesi okunamıyor</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Artık hiçbir yaka kartında bu fotoğraf yok.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Reddedildi: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Klasör okunuyor</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Resim olmayan dosya: {count}. Alınmadı.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>{code} koduyla kimse kayıtlı değil.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Yazılsın mı?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Küçültülüyor</translation>
    </message>
    <message>
      <source>why</source>
      <translation>neden</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>duruyor</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>Yazdırılacak {count}, kaldırılacak {away}.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Her kart doğru.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>{output} içinde %n masa kartı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Uyanlardan hiçbirinin masası yok, dosya yazılmadı. registration_code ve table sütunlu bir liste içe aktarın.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Çizime yardım eden bir program erken bitti. Kartları yine de, daha yavaş çizildi: dosyada eksik yok.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>İş</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Yaka kartı</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Beri</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Bilinmesi gereken</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>{output} içinde %n yaka kartı, {seconds:.1f} sn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Kartlar artık “{in_use}” yazıcısına gidiyor; %n iş “{printer}” yazıcısına taşındı.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Sayfa {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Bu istasyonda henüz yaka kartı istenmedi.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} yazdırıldı, {left} bekliyor, {failed} başarısız.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>{job} işi yazdırılacak: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>{job} işi bitti.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>{job} işi iptal edildi.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Kartlar {sorts} ölçütüyle sıralanır, {sort} ile değil.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Uyan kimse yok, dosya yazılmadı. Kategoriler için kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Dosya yazılmadı. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Yazdırılıyor</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Yaka kartları çiziliyor</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>{job} işi başarısız olmadı, yeniden yazdırılacak bir şey yok.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>{job} işi yazdırılıp yazdırılmadığını sormuyor.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>{job} işi zaten bitti, iptal edilemez.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>İçin</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Durumu</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Yazdırılan</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Kalan</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>yedek</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} / {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (az)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Yedek yazıcı yok.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>“{printer}” artık yedek.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>“{printer}” unutuldu.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>“{printer}” içinde şimdi %n kart var.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>“{printer}” sayılmıyor.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>Test şeridi {job} işi. Yazdırın: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Bu istasyon yaka kartlarını {used} ile yazdırır.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n yaka kartı istendi. Yazdırın: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>“{name}” eklendi. Kullanın: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Burada yapılan düzenler: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Henüz yaka kartı verilmedi.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Uyan herkesin zaten kartı var, bir şey istenmedi.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Yaka kartları</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>artık duyurulmuyor</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>gelince duyurulur</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Bu istasyon uyarıları gösterir.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Bu istasyon uyarıları göstermez.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>{count} kişiden %n kişi protokolü bekliyor. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Üstlenildi: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>{rule} sırasıyla %n heyet. Henüz gelmeyen başkan: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Sıralama: {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} {place}. sırada.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} kurala göre.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, {at} beri</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Gereken: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>{entry} olarak donduruldu: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>Tablo {at} saatinde dondurulmaz.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Ayarlandı: {at}. Pencere veya merkez çalışıyor olmalı.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n dondurulmuş tablo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Üye</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Oy</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Kim</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} burada bir kurul değil. Birini seçin: {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Varış</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>İlgilenen</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Başkan</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Beri burada</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Elle</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Gereken: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} bir oran değil. 1/2 veya 2/3 yazın.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tablo</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Kurul</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Tarih</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Sonuç</translation>
    </message>
    <message>
      <source>present</source>
      <translation>hazır</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>yok</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>artık adı geçmiyor</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>bekliyor</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Böyle bir tablo yok. Liste: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Bunu gösteren kart için: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Düzeltildi: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Burada silindi: {code}. {left}{unheard}Başka yere taşınan paketlere, dışa aktarımlara ve yedeklere ulaşılamaz.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>“{text}” bir düzeltme değil. FIELD=TEXT yazın; FIELD şunlardan biri: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Hâlâ {visits} için kayıtlı: yerleri boşaltın.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>İptal edildi: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>{code} kaydı yeniden geçerli.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>hiç kimse</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Kişi</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Silinen</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Zaman</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Yapan</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Henüz yapmayan</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Kimse silinmedi.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Bir şey silinmedi. Silmek için --yes ekleyin.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (engellendi)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>{name} ({code}) sonsuza dek silinsin mi?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Henüz bitmedi: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Henüz haber yok: {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{code} yerine {comes} geliyor.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> {code} üzerinde kalan yerler: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>{code} için {issue} no.lu kartı {by} alıyor, görülen: {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Kim gelecek: --by CODE ya da yeni kişi için --given ve --family.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>{folder} içindekinin yerine {backup} konsun mu? Eskisi bir yana konur.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Yedekten sonra silinmiş olanlar yeniden silindi: %n kişi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Yedeği belirtin. Buradaki en yenisi: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Yedeği belirtin. {folder} içinde yok.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, {at} tarihli işlemine kadar</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Geri yüklendi: “{station}”. Kişi: {people}, giriş yapan: {here}, kayıt: {entries}{until}. İçindeki her imza denetlendi.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Yeni bir dönemde, önceki yerleri olmadan sürüyor. Bekleyen baskı işleri önce sorar.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Bu merkez verilerini bir veritabanı sunucusunda tutuyor: merkez dururken sunucunun araçlarıyla geri yükleyin ve yeniden başlatın. Kendisi fark eder.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Önceki içerik eksiksiz olarak {folder} içinde; hiçbir şey atılmadı.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Sırada: merkezle eşitleyin (kioskctl sync); o zaman yer verir.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Okunamadı; yedek dışında ne içerdiği bilinmiyor.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Henüz etkinlik yok. Sırada: aktarın ya da bir merkeze katılın.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Sırada: istasyonları onunla eşitlesin. O zamana kadar yeni yer vermez: kioskctl release-minting --check kimin beklendiğini söyler.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Yedekte olmayan %n kayıt içeriyor. Merkezde olanlar kendiliğinden gelir; kalanlar USB bellekle alınabilir: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Hesap yok: kimseye kim olduğu sorulmaz.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} hesabının rolü: {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} artık {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} için yeni PIN var.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>{name} hesabı açıldı.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>{name} hesabı kapatıldı.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} PIN’i yeniden deneyebilir.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>{name} adlı hesap yok. Liste: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Bunlar iki farklı PIN’di. Bir şey değişmedi.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>kapatıldı</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>burada kilitli</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>yeni PIN gerek: kayıp bir istasyon onu biliyor olabilir</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rol</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>durum</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Bir kez daha: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} {code} koduyla kaydedildi{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; giriş yapıldı, {issue} no.lu kart istendi</translation>
    </message>
    <message>
      <source>language</source>
      <translation>dil</translation>
    </message>
    <message>
      <source>context</source>
      <translation>bağlam</translation>
    </message>
    <message>
      <source>source</source>
      <translation>kaynak</translation>
    </message>
    <message>
      <source>text</source>
      <translation>metin</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Değişen: {count} içinden {done}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Arayın: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Bundan böyle: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Yeniden programın dediği gibi deniyor.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Yazıldı: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} içinde %n satır var. Bir etkinlikte en çok {most} olur.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} şunlardan biri değil: {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>Ve {count} tane daha: daha uzun bir parça verin.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>“{source}”: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> “{near}” mi demek istediniz?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>“{source}” diye bir söz yok.{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: “{source}”: {problem}. Bir şey değişmedi.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>{file} UTF-8 CSV olarak okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, satır {number}: {wanted} doldurulmalı.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>“{source}” {contexts} içinde, {context} içinde değil.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>{output} yazılamıyor: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Burada henüz etkinlik kurulmadı. İçe aktarın veya bir merkeze katılın.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Bu klasörde iletişim bilgileri, diyetler veya masa notları var; {role} istasyonunda olmamalı. Burada bir şey değişmedi. Boş bir klasörle katılın: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>yeniden yapıldı, geçerli değil</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Bu kopyalarda silinmiş kişiler hâlâ olabilir: {copies}. Daha yenisi olunca kendiniz silin; sonraki başlatmada yeniden denenir.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>{backup} anahtarı burada yok: ne {folder} içinde ne de yanında {key_file} olarak. Onunla saklanan anahtar dosyasını belirtin: --key FILE (kioskctl backup --key FILE yazar).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>{path} dosyası yok.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} bir istasyon yedeği değil: içinde istasyon anahtarı yok.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} kimin olduğunu bile söylemeyecek kadar hasarlı ({damage}). Daha eski bir yedek alın.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Bu merkezde henüz etkinlik yok. Önce içe aktarın.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Bu klasörde {held} etkinliği, merkezde başka bir etkinlik var. Boş bir klasörle katılın: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Dışa aktarılacak bir şey yok: burada henüz etkinlik kurulmadı.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Bu istasyon {visits} için zaten kendi başına yer verdi, merkez de: birlikte otobüsleri aşabilirler. Bir şey değişmedi. Boş bir klasörle katılın ve bu istasyonun kayıtlarını orada girin (kioskctl export visits listeler).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Bu klasörde {held} etkinliği var, dosya {code} etkinliğini anlatıyor. {code} için ayrı bir klasör açın: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>İstasyona 1 ile {most} karakter arası bir ad verin.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Bu istasyonda yaka kartı imzalayacak anahtar yok. Etkinliği içe aktarın veya merkezine katılın.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>{place} içindeki düzenler okunamıyor ({why}), yedekleri yok. Diske bakın.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>{other!r} diye bir dışa aktarma yok. Birini seçin: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Burada henüz etkinlik kurulmadı. event.toml dosyasını bu listelerle birlikte içe aktarın.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Bu etkinlikte {code} kodlu kimse yok.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>{place} merkezi etkinliğini bir veritabanı sunucusunda tutuyor ve adres verilmedi. Belirtin: --database ADDRESS ya da KIOSK_DATABASE ayarlayın. Burada bir şey yapılmadı.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Bu katılımcı burada kayıtlı değil, yaka kartı yok.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} yeni, {changed} değişen, {unchanged} değişmeyen, {rejected} reddedilen</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Bu resim kullanılamıyor: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Bu katılımcının fotoğrafı yok.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Güncelliğini yitirmiş masa kartı yok.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} zaten kullanımda. Yedek için başka bir yazıcı seçin.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} burada eklenmedi.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} kullanımda. Önce başka bir yazıcı seçin.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} bir yaka kartı değil; istasyon yaka kartı yazdırır. Başka bir düzen seçin.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>{station} istasyonunun {number} numaralı kaydı geçerli değil: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} hasarlı ({what}), hiçbir şeye dokunulmadı. Daha eski bir yedek alın; kioskctl log verify FILE her birinin sağlam olup olmadığını söyler.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>{backup} okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Bu programı isteyen gitti. Artık yazdırılmıyor.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Alıştırma klasörü {place} kaldırılamıyor ({why}). Silin: içinde adlar var.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>Veritabanı geri yükleniyor ya da artık başka bir merkezin, bu kaydedilmedi. Bu merkezi durdurun, veritabanı tamamlanana dek bekleyin ve yeniden başlatın.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Bu merkez verilerini bir veritabanı sunucusunda tutuyor: sunucunun araçlarıyla yedekleyin (pg_dump veya bir kopya sunucu).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>“{text}” bir otobüs değil. Koltuk sayısını ya da bir ad ve koltuk sayısını yazın: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Bu, bu merkezinkinden başka bir etkinlik.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>İletide adı geçen istasyon, onu imzalayan istasyon değil.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Bu merkezde henüz etkinlik yok. Önce içe aktarın: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Bu adla başka istasyon yok. kioskctl stations hepsini listeler.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Bir istasyonu yalnızca eşitlendiği merkez engelleyebilir. Orada yapın.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Bu bilgisayar başka bir merkeze istasyon olarak bağlı; başkalarını alamaz. Orada merkez koduyla yeniden katılın: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} bir istasyon rolü değil. Birini seçin: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Bu istasyonda merkezdekinden başka bir etkinlik var. Boş bir klasörle katılın: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>İstasyon {visits} için kendi başına yer verdi, bu merkez de öyle: birlikte otobüsleri aşabilirler. Boş bir klasörle katılın ve istasyonun kayıtlarını orada girin.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>İstasyon kendi başına yer verdi, üst merkez de vermiş olabilir. Üst merkeze ya da boş bir klasörle katılın.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Bu istasyon engellendi ve anahtarına bir daha güvenilmez. Boş bir klasörle katılın: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Katılım kodu yalnızca merkezin kendisinde gösterilir. Sayfasını orada açın.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>İstasyonlar yalnızca merkezin kendisinde engellenir. Sayfasını orada açın.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>İleti yolda kesildi.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>İleti çok uzun. İstasyondaki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Bu istasyon merkezde engellendi. Yaptığı her şey orada saklanıyor; ona başka bir şey verilmiyor. Bu bilgisayarı yeniden kullanmak için boş bir klasörle katılın: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Bu istek imzalı değil. İstasyondaki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Bu merkez bu istasyonu tanımıyor. Merkezin ekranındaki kodla katılın.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>İstasyonun imzası geçerli değil: istek yolda değiştirildi ya da başka bir merkez içindi. Ağı denetleyin veya istasyonu yeniden katın.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Bu istek daha önce gönderildi; istasyon oradan devam etmeli.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Katılım kodu yanlış. Merkezde yenisini gösterip onu yazın.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Katılım kodu yanlış; %n deneme kaldı. Merkezin ekranından yeniden okuyun.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Bu katılım kodu kullanılmış. Merkezde bu istasyon için yenisini gösterin.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Bu katılım kodu artık geçerli değil: on dakika ve beş deneme için geçerlidir. Merkezde yenisini gösterin.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n dakika</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Bu bilgisayarın adresinden çok fazla yanlış katılım kodu geldi. {wait} sonra yeniden dinlenecek. Kodu merkezin ekranından okuyun veya QR’ını tarayın.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Biri bu merkezde katılım kodları deniyor; {wait} boyunca kimse alınmıyor. Merkezde yeni bir kod gösterin: hemen yeniden dinler.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Merkez {port} portunu dinleyemiyor: {why}. Bu bilgisayarda başka bir merkez çalışıyor olabilir; onu durdurun ya da başka bir port seçin: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Merkez başlatılamadı. Yukarıdaki iletilere bakın.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>{station} istasyonunun {number} numaralı kaydının içeriği yazarının imzaladığı gibi değil. Alınmadı.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>İşlem günlüğünde bir kayıt hasarlı: başlığı okunamıyor.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Bir kayıt, bu sürümün tanımadığı {form} biçiminde yazılmış. Bu bilgisayardaki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Bir kaydın ({kind}) gövdesi hasarlı.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>{station} istasyonunun {number} numaradan sonraki kayıtları alınmadı: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>{station} istasyonunun {number} numaraya kadarki kayıtları alınmadı: imzaları geçerli değil.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Kapıların saydığına göre {session} içinde olanlar hazır sayılır.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>{by}, {at} için dondurma ayarladı; %n istasyonda.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>{at} anında DONDURULMADI: ayarlandığı hiçbir istasyon açık değildi. O an için dondurun (protocol freeze --at) ya da iptal edin (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Giriş yapanlar hazır sayılır.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Orada henüz kimse okutulmadı.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Yaka kartları {path} içine yazılamıyor ({why}). Orada yer açın veya başka bir dosya seçin; önceden olana dokunulmadı.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>açık. Kapağını kapatın</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>etiketsiz kaldı. Yeni rulo takın</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>etiketi çekemiyor. Ruloyu yeniden takın</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>bildirilenden farklı etiket içeriyor. Doğru ruloyu takın</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>kesicisinde sıkışma bildiriyor. Açıp etiketi çıkarın</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>{printer} yazıcısı hata bildiriyor. Işıklarına bakın.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>{queue} yazıcısı {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>{printer} yazıcısı bağlı. Durumunu bildirmiyor.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>{printer} yazıcısı hazır.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>{printer} yazıcısı yanıt vermiyor. Işıklarına bakın. Yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>{queue} yazıcısı yazdırırken kapatıldı veya bağlantısı koptu.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>{queue} yazıcısı yanıt veriyor.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>{queue} yazıcısı hazır.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>{queue} yazıcısı yaka kartını basmaktan vazgeçti{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS artık {job} işini bilmiyor.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>{queue} kuyruğu durduruldu{why}. Yazıcıyı onarın, sonra kuyruğu yeniden açın: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>{queue} yazıcısı durdu{why}. Ekranına bakın. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>{queue} yazıcısı yanıt vermiyor. Açık ve bağlı olduğunu denetleyin ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>{queue} kuyruğu iş kabul etmiyor. İzin verin: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS’ta {queue} kuyruğu yok. Başka bir yazıcı seçin veya kuyruğu sistemin yazıcı ayarlarından ekleyin. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Bu bilgisayarın yazdırma hizmeti (CUPS) {queue} için yanıt vermiyor ({why}). Başlatın (systemctl start cups) veya başka bir yazıcı seçin. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>{queue} yazıcısı yaka kartını almadı: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>kâğıt sıkışması bildiriyor. Kâğıdı çıkarıp yazıcıyı kapatın</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>açık. Kapağını ve tepsisini kapatın</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>kâğıtsız kaldı. Yaka kartı kâğıdı koyun</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>mürekkepsiz, tonersiz veya şeritsiz kaldı. Yenisini takın</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>yanıt vermiyor. Açık ve bağlı olduğunu denetleyin</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>çıktı için yer bulamıyor. Tepsisini boşaltın</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>duraklatıldı. Sürdürmek için düğmesine basın</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>için bu bilgisayarda sürücü yok. Yükleyin veya kuyruğu yeniden kurun</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>{queue} yazıcısı {reason} bildiriyor. Ekranına bakın.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>{name!r} kâğıdında program yok. Birini seçin: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} bir yazıcı adı değil. zpl:192.168.1.30/203 (inç başına nokta: 203, 300 veya 600) veya brother:192.168.1.31/QL-820NWB/62 (model ve etiket) yazın.</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} içinde yazıcıya ait olabilecek bir adres yok: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>{model!r} modeli yok. Bilinenler: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>{model} {label!r} etiketini almaz. Aldıkları: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Yaka kartları {folder} klasörüne PDF olarak yazılıyor.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>{folder} klasörüne yaka kartı yazılamıyor ({why}). Klasöre bakın veya başka bir yazıcı seçin; yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Disk dolu, {folder} klasörüne yaka kartı yazılamıyor. Yer açın veya başka bir yazıcı seçin; yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall’ın {folder} klasörüne yazma izni yok. İzin verin veya başka bir yazıcı seçin; yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>İkisi de adıyla imzalamalı: devreden ve devralan.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Basılmış olabilir: yazıcıya bakın, sonra Yeniden yazdır veya Basıldı’ya basın.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Geri alındı.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Yerine başka biri geliyor.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>Kuyruk, bu yaka kartını bekletirken {printer} yazıcısından başka yere taşındı.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Yerine {issue} no.lu kart verildi.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} bir yaka kartı boyu değil; her yönde 10 ile 1000 mm olmalı.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} kayıtlı kişiler içindir; boş kartlar temporary-day ile yazdırılır.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Bir seferde 1 ile {most} arası boş kart yazdırın.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} bir boyut değil; genişlik ve yüksekliği mm yazın: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>{file} kişi listesi olarak okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Dışarıda bir şey yok, listelenecek bir şey de yok.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} için {bus!r} otobüsü yok. Otobüsleri: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>{visit} için henüz kimsenin yeri yok, listelenecek bir şey yok.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} yazdırılabilir bir resim değil; PNG veya JPEG alın.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>{name} adlı yaka kartı şablonu yok. {made}Hazır gelenler: {known}. Ya da bir TOML dosyası belirtin; adın arkasına {variants} gelebilir.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Düzenin bir adı olmalı. Yazın.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} Rollcall ile gelen bir düzendir ve olduğu gibi kalır. Başka bir ad seçin.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} bir düzen için çok büyük.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>{name} düzen olarak okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} 8 MB’den büyük; küçültün.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>{name} okunamıyor ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Burada yapılanlar: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Düzen {path} içine yazılamıyor ({why}). Orada yer açın veya başka bir klasör seçin; önceden olana dokunulmadı.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>{printer} yazıcısına bu kart artık sorulamaz.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>{printer} yazıcısı yanıt vermiyor ({why}). Açık ve bağlı olduğunu denetleyin. Yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>Yaka kartı gönderilirken {printer} yazıcısı bağlantıyı kesti ({why}). Yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>{printer} yazıcısının bağlantısı yazdırma başlarken koptu.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>{name!r} adlı yazıcı yok. Birini seçin: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Henüz heyet yok, listelenecek bir şey yok.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Bu kurulun üyesi yok, yazdırılacak bir şey yok.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>Bu yaka kartı uzun süredir yazıcıda ve yazıcı sorun bildirmiyor. Yazıcıya bakın.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Bu yaka kartı Rollcall’ın kendi hatası nedeniyle çizilemedi ({fault}). Bildirin; adı düzeltip yeniden yazdırın.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>Gönderirken Rollcall’ın kendi hatası oluştu ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>Yazdırma Rollcall’ın kendi hatasıyla karşılaştı ve sürüyor ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Yazıcı 0 ile {most} arası kart alır, {size} doğru olamaz.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>Uyarı 0 ile {size} kart kalınca gelmeli, {warn} olamaz.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>kart kâğıdı</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>mürekkep, toner ya da şerit</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>{queue} yazıcısında yakında bitecek: {what}.</translation>
    </message>
    <message>
      <source>{supply} ({percent} %)</source>
      <translation>{supply} (%{percent})</translation>
    </message>
    <message>
      <source>{these}, {this}</source>
      <translation>{these}, {this}</translation>
    </message>
    <message>
      <source>a supply</source>
      <translation>bir sarf malzemesi</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>{printer} yazıcısı yanıt vermiyor. Ekranına bakın. Yaka kartı saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>{printer} yazıcısı açık. Kapağını kapatın.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>{printer} yazıcısında kâğıt bitti. Yaka kartı kâğıdı koyun.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>{printer} yazıcısında şerit bitti. Yenisini takın.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>{printer} yazıcısı çok sıcak, soğumayı bekliyor.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>{printer} yazıcısı yazdırmak için çok soğuk. Odayı ısıtın.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>{printer} yazıcısı duraklatıldı. Sürdürmek için düğmesine basın.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>{path} yedeği yazılamadı ({why}). Diskin veya USB belleğin takılı olduğunu ve yer bulunduğunu denetleyip yeniden yapın.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>{path} veritabanı açılamıyor: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>Bu bilgisayardaki SQLite {version} ve kaydedilmiş verileri kaybedebilir. Rollcall için {wanted} veya daha yenisi gerekir: kurulumu yeniden çalıştırın (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>{path} veritabanını başka bir program kilitlemiş. O programı (belki bir yedekleme aracı) kapatıp Rollcall’ı yeniden başlatın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>{path} veritabanı bu istasyonun anahtarıyla açılamıyor: anahtar dosyası ona ait değil ya da dosya hasarlı. Silmeyin. Doğru anahtarı geri koyun veya son yedeği geri yükleyin: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} bu anahtarla açılamıyor: Rollcall yedeği değil, anahtar başka bir istasyonun ya da dosyanın başı hasarlı.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>Veritabanı hasarlı ({what}). Onunla çalışmaya devam etmeyin. kioskctl restore BACKUP içindeki her şeyi bir yana koyar ve yerine son yedeği getirir; eksikler merkezden geri gelir.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Disk dolu, bu kaydedilmedi. Yer açın (eski dışa aktarmaları veya yaka kartlarını silin) ve yeniden yapın. Daha önce kaydedilen her şey güvende.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Disk artık yazmaya izin vermiyor, bu kaydedilmedi. Bilgisayarı yeniden başlatıp diskine bakın; daha önce kaydedilen her şey güvende.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>Veritabanını başka bir program kilitlemiş, bu kaydedilmedi. O programı kapatıp yeniden yapın.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Veritabanı sunucusu yanıt vermiyor ({why}), bu kaydedilmedi. Yeniden denenecek; sunucuya bakın, kapalıysa başlatın.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall {folder} üzerinde zaten açık (süreç {holder}). O pencereyi kullanın veya önce kapatın.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>{folder} veri klasörüne yazılamıyor ({why}). Sahibini denetleyin veya --folder ile başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall {folder} üzerinde zaten açık. O pencereyi kullanın veya önce kapatın.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Disk dolu, Rollcall {folder} üzerinde başlatılamıyor. Yer açın (eski dışa aktarmaları veya yaka kartlarını silin) ve yeniden başlatın. Daha önce kaydedilen her şey güvende.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>{folder} veri klasörü oluşturulamıyor ({why}). --folder ile başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>anahtar dosyası (yalnızca sahibi okuyabilir)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>anahtarlık</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Bu istasyonun verilerinin anahtarı eksik: {path} yok ve bu bilgisayarın anahtar zincirinde de bulunmuyor. Anahtar dosyasını istasyonun yedeğinden geri koyun.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>{path} anahtar dosyası hasarlı. Yedekten geri koyun.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>{path} anahtar dosyası okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} veritabanında bir etkinliğin yerine ad olamaz. En çok 40 küçük harf, rakam ve alt çizgi kullanın, örneğin event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} bir veritabanı adresi değil: {why}. Şöyle görünür: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Veritabanı sunucusu yanıt vermiyor: {why}. Adresini ve sunucunun çalıştığını denetleyin.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Veritabanı sunucusu bunu kabul etmiyor ({why}), kaydedilmedi. Yeniden denenecek; sunucuya bakın.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Veritabanı sunucusu az önce kaydettiğine kefil olamıyor ({why}). Yedek sunucusuna bakın. Hiçbir şey kaybolmadı: güvende olana dek yeniden gönderilir.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Veritabanı düzenlenemedi ({why}); yeniden denenecek.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>başlangıç</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Paket değiştirilmiş veya hasarlı; yer: {where} (bayt {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Paket yarıda kesilmiş; yer: {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>sayfa {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>bildirim</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>son, bir şey eklenmiş</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>ilk baytlar</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Bu dosya bir Rollcall paketi değil. Paket adı .rollcall ile biter; öteki istasyonda bir tane yazın: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Bu paket {version} biçiminde, bu bilgisayar {known} biçimini tanıyor. Bu bilgisayardaki Rollcall’ı güncelleyip yeniden okuyun.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Bu paket artık okunmayan eski {version} biçiminde. Onu yazan istasyondaki Rollcall’ı güncelleyip yeniden yazın.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>USB bellek {at}. bayttan sonra okunamıyor ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Bu paket başka bir etkinliğin. Hiçbir şey okunmadı. O etkinliğin bir istasyonunda okuyun: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Bu paket bu istasyonda olmayan bir anahtarla mühürlenmiş: aynı merkeze katılmamış bir istasyon yazmış ya da bu istasyon engellendikten sonra yazılmış. Hiçbir şey okunmadı. Önce ikisi de bir merkeze katılsın.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Paketi, yazanı olarak adı geçen istasyon imzalamamış. Hiçbir şey okunmadı. Size verene nereden geldiğini sorun.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Paketin bildirimi okunamıyor: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>{path} paketi yazılamadı ({why}). USB bellek çıkarıldı mı? Hiçbir şey kaybolmadı: takıp yeniden yazın.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>{place} klasörü yok. USB belleği takıp klasörünü belirtin ya da var olan bir klasörde {ending} ile biten bir dosya belirtin.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>{folder} konumundaki USB bellek dolu. Üzerinde bir şey bırakılmadı. Yer açın veya başka birini kullanın.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Paket {folder} konumundaki USB bellek için çok büyük. exFAT ile biçimlendirilmiş birini kullanın.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>{folder} konumundaki USB belleğe yazılamıyor. Anahtarını ve klasörün sahibini denetleyin veya başka birini kullanın.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} bir dosya değil. Paketin kendisini belirtin: .rollcall ile biter.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} bir Rollcall paketi için çok büyük.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>{path} dosyası yok. USB belleği takıp üzerindeki paketi belirtin.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>{path} paketi okunamadı ({why}). USB bellek çıkarıldı mı? Önceden okunanlar saklandı: takıp yeniden okuyun.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. Önceki %n sayfa alındı, sonrası alınmadı. Yeniden kopyalayın ya da “{name}” yeniden yazsın.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>“{name}” istasyonundaki %n kayıt ne bu pakette ne burada: paket, öncekinin bittiği yerden sürüyor.{why} Uyanlar alındı. Öncekini okuyun ya da “{name}” istasyonuna --everything ile bir tane yazdırın.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>“{name}” bu etkinlikten engellendi. Yaptıkları alındı, çünkü başka kimsede olmayabilir: güvenmeden önce işlemlerine bakın.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Bu paket başka bir etkinliğin. Hiçbir şey okunmadı.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>Bu paketi yazan “{name}” bu etkinlikten engellendi. Hiçbir şey okunmadı. Merkeze götürün: başka kimsede olmayan işlemler içerebilir.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Bu paketi yazan “{name}” istasyonunu bu etkinlik tanımıyor. Hiçbir şey okunmadı. Merkeze katılsın; katıldıysa önce merkezin bir paketini okuyun.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>Bu paketin sonunu, başını yazan istasyon imzalamamış. Hiçbir şey okunmadı. Yeniden yazdırın.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Paket okunurken değişti. Hiçbir şey alınmadı; yeniden okuyun.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Ondan önceki alındı.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Hiçbir şey okunamadı. Yeniden kopyalayın veya yeniden yazdırın.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Paketin {number}. sayfası okunamıyor: yazanın sürümü başka. İki istasyonda da Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Getirdiklerinin hepsi önceden alındı. O zaman bir kez daha okuyun.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>{wanted!r} adlı istasyon yok. Bu etkinliğin istasyonları: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Bu istasyonda henüz etkinlik yok; paket yazamaz ve okuyamaz. Bir kez bir merkeze katılın (kioskctl join) veya etkinliği içe aktarın.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Birden çok istasyonun adı {wanted!r}. Birini kimliğiyle belirtin: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>USB bellek yazılandan başkasını geri veriyor. Üzerinde bir şey bırakılmadı. Başka bir USB bellek kullanın.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>USB bellek yazılanı tutmadı: {why}. Üzerinde bir şey bırakılmadı. Başka bir USB bellek kullanın.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>{url} adresinde yanıt veren bir Rollcall merkezi değil (durum {status}). Adresi denetleyin; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} bir merkez adresi değil. Şöyle görünür: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Merkez diyor ki: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>{url} adresindeki merkezin kendi hatası var (durum {status}). Hiçbir şey kaybolmadı; merkezin penceresine bakın veya yeniden başlatın.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>{url} yanıtı bir merkez için çok uzun.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>{url} adresinde yanıt veren, bu istasyonun katıldığı merkez değil. Hiçbir şeyi kullanılmadı. Merkezin adresini ve ağı denetleyin.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>{url} bağlantısına araya giren var: bu istasyonla merkez arasında biri kendi anahtarını gösteriyor. Hiçbir şey söylenmedi ve hiçbir şey değişmedi. Merkeze kablo gibi başka bir ağ kullanın ya da USB bellekteki bir dosyayla eşitleyin.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Merkez adres vermiyor. Adresi koduyla birlikte yazın.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>{url} adresindeki merkezin sürümü daha eski. Oradaki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>{url} adresindeki merkez bu katılım kodunu tanımıyor. Hiçbir şey gönderilmedi. Kodu merkezin ekranından yeniden okuyun veya orada yenisini gösterin: kod on dakika geçerlidir. Doğruysa orada merkezden başka bir şey yanıt veriyor: adresi denetleyin.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Merkez kim olduğunu söylemiyor. Merkezdeki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Bu istasyon bir merkeze katılmadı. Birine katılın: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>Merkezin yanıtı başka bir istasyonu gösteriyor. Merkeze yeniden katılın.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Bu bilgisayar merkez bulunabilecek bir ağda değil. Ağa bağlayın ya da merkezin adresini ekranında göründüğü gibi yazın.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Katılım kodu %n harf ve rakamdan oluşur, örneğin 7K3M-9QX2-T4AB. Merkezin ekranından yeniden okuyun.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Katılım isteği okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>Katılım isteğinde kullanılabilir anahtar yok. Yeniden deneyin.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>Yanıt bu kodu gösteren merkezden gelmiyor. Merkezin adresini denetleyin.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Merkezin yanıtı okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Merkezin anahtarı hakkındaki sözü okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>İstasyonun sorusu okunamıyor: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Bu kod, bu istasyonun anladığından daha yeni bir merkezin. Bu bilgisayardaki Rollcall’ı güncelleyip yeniden tarayın.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Merkezin kodu iyi okunmadı. Yeniden tarayın; işe yaramazsa tarayıcı başka bir klavye için yazıyor: onun yerine merkezin adresini ve kısa kodunu yazın.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>{station} istasyonunun {number} numaralı kaydı iki kez var: o istasyonun diski kopyalanmış veya geri yüklenmiş. İkisi de saklandı. İki istasyondan birini durdurun, ötekini yeniden katın.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>İki işlem günlüğü farklı ve hiçbir taraf ötekinin eksiğini veremedi. Yeniden deneyin.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>Karşı taraf başka bir etkinliğe ait. Bu istasyonu doğru merkeze katın.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Merkezin işlem günlüğü kopyası okunamıyor: {why}. Bu bilgisayarda ve merkezde Rollcall’ı güncelleyip yeniden deneyin.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Hiçbir şey gönderilmedi. Adresi denetleyin; bu ağdaki bir tarayıcı oturum açma sayfası gösteriyorsa önce oturum açın; ya da merkeze kablo gibi başka bir ağ veya USB bellek kullanın.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Yanıt veren, merkezinkinden başka bir anahtar gösteriyor: ağın oturum açma sayfası araya giriyor, bağlantıya biri giriyor ya da merkezin adresi başka bir bilgisayarda.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Kendine “{name}” diyor.</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Yanıt veren, bu istasyonun katıldığı merkez değil, başka bir Rollcall merkezi: o merkezin adresi şimdi onda.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Yanıt veren, merkezin o zamandan beri değiştirdiği bir anahtarı gösteriyor. Merkez bir yedekten geri yüklendiyse yeni bir kodla yeniden katılın; değilse eski anahtar birinin elinde olabilir.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>ağın oturum açma sayfası araya giriyor olabilir: bir web tarayıcısı açıp önce oturum açın.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Hiçbir şey kaybolmadı: burada yapılanlar saklanır ve merkez yanıt verir vermez gider.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>{url} adresindeki merkezin yanıtı kesildi: ağ gitti veya merkez durduruldu. Hiçbir şey kaybolmadı; yeniden denenecek.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Merkez HTTPS konuşur: lütfen adresini https:// ile yazın.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Bu ağ {url} içindeki adı tanımıyor. Hiçbir şey kaybolmadı. Onun yerine merkezin numarasını ekranında göründüğü gibi yazın (örneğin 10.0.0.5:8470) ya da merkezin bulunduğu ağı kullanın.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>{url} adresindeki merkez {seconds:g} saniye içinde yanıt vermedi. Hiçbir şey kaybolmadı; yeniden denenecek. Böyle sürerse merkezin penceresine bakın: programı takılmış olabilir.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>{url} adresindeki merkeze ulaşılamıyor: oradan ne evet ne hayır geliyor. {nothing_lost} Merkezin bilgisayarı açık mı ve bununla aynı ağda mı bakın; bazı konuk ağları bilgisayarları ayırır, merkezdeki güvenlik duvarı da engel olabilir.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>{url} adresinde yanıt veren çağrıyı alıyor, sonra bir şey söylemiyor. Hiçbir şey gönderilmedi. Merkezin penceresine bakın: programı takılmış olabilir, yeniden başlatın; ya da adresi ve portu denetleyin; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>{url} adresindeki merkeze ulaşılamıyor. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>{url} ile güvenli bağlantı kurulamıyor ({why}). Hiçbir şey gönderilmedi. Adresi ve portu denetleyin; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>{url} adresindeki merkezin yanıtı çok yavaş geliyor: ağ kötü ya da arada bir şey onu tutuyor. Hiçbir şey kaybolmadı; yeniden denenecek.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>{url} adresindeki merkeze ulaşılamıyor: bu bilgisayar oraya giden bir ağda değil. {nothing_lost} Kabloyu takın veya merkezin bulunduğu ağı seçin.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>{url} adresinde yanıt veren eski ve güvensiz bir HTTPS konuşuyor: Rollcall merkezi değil ya da arada bir şey bağlantıyı zayıflatıyor. Hiçbir şey gönderilmedi. Adresi denetleyin; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>{url} adresinde yanıt veren HTTPS konuşmuyor, demek ki Rollcall merkezi değil. Hiçbir şey gönderilmedi. Adresi ve portu denetleyin; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>kesildi</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Karşı tarafın iletisi okunamıyor: {why}. Merkezin adresini ve ağın oturum açma sayfasının araya girmediğini denetleyip yeniden deneyin.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Bir eşitleme iletisi çok büyük ({size_mb} MB). Bu bilgisayarda ve merkezde Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>Karşı taraf eşitlemenin {version} sürümünü, bu bilgisayar {ours} sürümünü konuşuyor. Bu bilgisayardaki Rollcall’ı güncelleyin.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} yazdırılamayan bir karakter içeriyor (U+{number:04X}): hücreyi yeniden yazın</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} %n karakter, en çok {most} karakter sığar: kısaltın</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>{name} eksik: doldurun</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} "{text}": yes veya no yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} "{text}": 0 ile {most} arası tam sayı yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} "{text}": tarih ve saati 2019-10-14T09:30 gibi yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} "{text}": etkinlik yerinin yerel saatini farksız yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} "{text}", e-posta adresi değil: düzeltin veya boş bırakın</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} "{text}", bilinen bir ülke değil: KR gibi iki harfini yazın</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} içindeki "{text}" alınmadı: dilleri en;ko gibi yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} "{text}": tarihi 2019-10-14 gibi yazın</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>bir tırnak açılmış, kapanmamış: kaldırın veya kapatın</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>bir hücre okunamayacak kadar uzun: kısaltın</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes {count}: {least} ile {most} arasında bir sayı yazın</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>30 MB’den büyük: küçültün</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>okunabilir bir resim değil: JPEG, PNG veya WebP alın</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>kesilen parça kâğıtta tanınmayacak kadar küçük</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>okunamıyor: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>{folder} klasörü açılamıyor: {why}. Fotoğrafların bulunduğu klasörü belirtin.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>adındaki kodla kimse kayıtlı değil</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>60 milyondan çok noktası var: küçültün</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>kâğıtta tanınmayacak kadar küçük</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} aynı kişinin resmi</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, satır {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>satır {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, satır {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, satır {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} {code} için zaten yer veriyor: ikisinden birinde yazın</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Henüz heyet listesi yok, heyet kodları denetlenmedi.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>{code} kodu zaten kullanılıyor ({where}): her satıra kendi kodunu verin</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} {code} etkinliğini anlatıyor, bu istasyonda {held} var. Başka etkinlik için başka veri klasörü kullanın.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} kullanılamıyor: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>{source} içinde {columns} sütunları yok. Var olan iletişim, ihtiyaç, masa ve notlar kalır; ötekiler boş sayılır.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) starts ({starts}) öncesinde: birini düzeltin</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone "{text}", böyle bir şey yok: Asia/Seoul veya Europe/Rome gibi yazın</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" yeni: açık oturum sayılır</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>başlamadan ({starts}) bitiyor ({ends}): birini düzeltin</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>capacity eksik: ziyaretin yer sayısı gerekir</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits içinde "{text}" var, bu kategori tanımlanmamış</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>ad eksik: given_name veya family_name doldurun</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>{text} koduyla kimse kayıtlı değil: düzeltin veya o kişiyi katılımcı listesine ekleyin</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} "{text}": şunlardan birini yazın: {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>{name} eksik: bu satıra başka satırda olmayan bir kod verin</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category "{text}", şunlardan biri değil: {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation "{text}", heyet listesinde yok: düzeltin veya o listeye ekleyin</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>{delegation} heyetinin zaten başka bir başkanı var: {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>{day} günü başlıyor, etkinlik günü değil</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>kapıları açılmadan ({opens}) kapanıyor ({closes})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone {phone}: elektronik tablo rakamlarını yitirmiş</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones {count} tane sayıyor, yaka kartı {most} gösterir</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} "{text}": elektronik tablo onu sayıya çevirmiş. Sütunu metin yapıp yeniden yazın</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} "{text}": A-Z harfleri, rakam ve tire kullanın</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>%n hücresi var, başlıkta ise {width}: virgül içeren hücreyi tırnak içine alın</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} bir {list} listesine benziyor ama {missing} sütunu yok. Başlık satırına ekleyip yeniden içe aktarın.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Burada içe aktarılacak bir şey yok. event.toml, delegations.csv, participants.csv veya programme.csv (ya da .xlsx) ya da bunların klasörünü verin.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} okunabilir bir metin değil. Elektronik tablo programında açıp CSV UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} {encoding} ile yazılmış görünüyor: "{line}" doğru okunuyor mu bakın. Okunmuyorsa dosyayı CSV UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} boş.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, sayfa {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} boş.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} içinde "{column}" sütunu iki kez var. Birini bırakıp yeniden içe aktarın.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>{source} sütunları bilinen hiçbir listenin değil ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: {names} sütunları kullanılmıyor.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>{folder} klasörü açılamıyor: {why}. Okuma izniniz var mı bakın.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} {size_mb} MB’den büyük, hiçbir katılımcı listesine bu gerekmez. Yalnız listeyi CSV UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>{name} okunamıyor: {why}. Öteki programlarda kapatın ve açma izniniz var mı bakın.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>{name} okunamıyor: {why}. Metin düzenleyicide düzeltin; UTF-8 TOML’dir.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} bir etkinlik anlatmıyor.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Alınmadı.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>{path} dosyası yok. Adına ve klasörüne bakın.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} okunamıyor: hasarlı ya da elektronik tablo değil. Elektronik tablo programında açıp .xlsx veya CSV UTF-8 olarak yeniden kaydedin.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} açılınca bir katılımcı listesine gerekenden çok daha büyük oluyor, açılmadı. Satırları yeni bir kitaba kopyalayın veya sayfayı CSV UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} {rows:,}. satırın veya {columns}. sütunun ötesinde hücreler içeriyor, açılmadı. Listenin çok altında ve sağında olanı silip yeniden kaydedin.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} eski bir .xls dosyası ya da parolalı. Elektronik tablo programında açıp parolasız .xlsx olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} parolalı. Parolasız kaydedin.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} ikili bir kitap. .xlsx olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} makro içeriyor. Makrosuz olan .xlsx olarak kaydedin.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} okunamıyor ({why}). Elektronik tablo programında açıp .xlsx veya CSV UTF-8 olarak yeniden kaydedin.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Başka bir klasör seçip yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} yazılmadı: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Dışa aktarmalar csv veya xlsx olarak yazılır, {form} olarak değil.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Bir xlsx dosyası {most:,} satır alır, daha fazlası var. csv olarak dışa aktarın.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>disk dolu. Yer açın veya başka bir disk seçip yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>{folder} klasörü yok. Oluşturun veya başkasını seçin.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>o adda bir klasör var. Başka bir ad seçin.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>oraya yazılamıyor. Öteki programlarda kapatın veya başka bir klasör seçin.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} bir saat değil. 09:30 veya 2019-10-14T09:30 yazın.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Burada ekran yok. Bu uçbirimde kioskctl kullanın ya da pencerenin resmini alın: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>{printer} yazıcısı yaka kartını almadı. Ekranına bakın. Kart saklandı ve yeniden denenecek.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>her şeyin en uzunu</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>tek bir ad</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>addan başka hiçbir şey</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>tek uzun sözcükten oluşan ad</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>görevde çok uzun bir sözcük</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>iki satır Tayca</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>işaretlerle sağdan sola</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>birleştiricili Farsça</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>içinde sayı olan İbranice</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>Hangul, önce soyadı</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>Han yazısı, önce soyadı</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>Kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>bitişik harfli Devanagari</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>Bengalce</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>çok geniş Tamilce</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>Habeş yazısı</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>Gürcüce</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Ermenice</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>Rusça dışı Kiril</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Yunanca</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>Kmerce</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>Laoca</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>tüm işaretleriyle Latin</translation>
    </message>
  </context>
</TS>
