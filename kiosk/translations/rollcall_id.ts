<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>Komputer ini tidak memiliki yang diperlukan untuk kamera. Gunakan pemindai.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Tidak ada kamera di sini. Gunakan pemindai.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>Kamera berhenti: {why}. Gunakan pemindai.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>Komputer ini tidak memiliki yang diperlukan untuk kamera. Pilih berkas.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Tidak ada kamera di sini. Pilih berkas.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>Kamera berhenti: {why}. Pilih berkas.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall membuat kesalahan sendiri ({kind}). Yang sudah disimpan tetap aman. Lanjutkan, dan kirim berkas ini kepada pengelola Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Kesalahan dalam Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Tidak dilakukan</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Tidak berhasil</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Silakan ke meja pendaftaran</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when} di {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Kartu ID kedua tidak dicetak.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} mengambil kartu ID {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: kartu ID no. {issue} sedang dicetak; yang sebelumnya tidak berlaku lagi.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Akreditasi dicatat</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where} oleh {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Sudah check-in</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Terdaftar dan sudah check-in</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>Sebagai pengganti</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Dikirim ke meja kasus khusus</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Kartu ID diserahkan</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Mencetak ulang</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Diperbaiki</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Meja atau zona diubah</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Diurungkan</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Kursi dipastikan</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Kursi dilepas</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>Kursi dilepas pada sinkronisasi berikutnya</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Keluar dari daftar tunggu</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} datang menggantikan {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Selamat datang</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Selamat datang: protokol diberi tahu</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Sudah check-in: baca catatannya</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Sudah masuk</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Tidak berlaku untuk kartu ini</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sesi penuh</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Tidak terakreditasi</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Dokumen belum ada</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Biaya belum lunas</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Pendaftaran dibatalkan</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Kartu ID lama: sudah diganti</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Kartu ID ditarik</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Kode palsu atau rusak</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Kartu ID acara lain</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Kode tidak dikenal</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Beberapa orang cocok</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus penuh</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus salah</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Belum pasti: daftar tunggu</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{inside} dari {all} sudah hadir</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Perbaiki</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Daftar di tempat</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Cari orangnya dahulu</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Acara contoh</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Orang yang ditemukan</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Pindai undangan atau kartu ID, atau ketik nama di mana pun.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Pilih dengan tombol panah, lalu tekan Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Coba lebih sedikit huruf atau ejaan lain, atau tekan F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Siap</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Tidak ditemukan</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Membuka acara</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Belum ada acara di stasiun ini</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Impor daftar dari penyelenggara, atau bergabung dengan pusat yang memiliki acaranya.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall tidak dapat dimulai di sini</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Impor acara (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Ke meja kasus khusus (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Orang lain mengambil kartu ID</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Ada yang datang menggantikan</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Pinjamkan headset atau kartu</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasi</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>Biaya sudah dibayar</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Peran dalam delegasi</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n ditemukan</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Baru saja dilayani di sini</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Sudah hadir</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>{shown} pertama: ketik lebih banyak untuk mempersempit</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Ini acara contoh: cobalah semuanya, tidak ada orang sungguhan.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Pindai kode, atau ketik nama</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Salinan dibuat, dan sudah dibuka untuk memastikan keutuhannya: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Membuat salinan</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Memeriksa salinan: setiap tindakan dan setiap tanda tangan</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Buat salinan sekarang</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Pulihkan salinan</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Memeriksa salinan</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Pilih salinan</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Salinan stasiun ini</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Salinan sebuah stasiun</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Salinan dipulihkan</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Belum ada salinan. Salinan dibuat dalam seperempat jam.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>Salinan terakhir baru saja dibuat.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Yang dilakukan stasiun ini setelah salinan itu hilang dari layar. Semuanya disisihkan utuh, dan yang sudah ada di pusat kembali dengan sendirinya.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>Stasiun berjalan tanpa kursi kunjungan sampai pusat memberinya lagi, dan tugas cetak yang menunggu bertanya dahulu.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Ganti yang ada di sini dengan salinan ini?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Pulihkan</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Biarkan semuanya</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Yang ada sebelumnya tidak dapat dibaca; tersimpan di folder “set-aside”.</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>Salinan terakhir berumur {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”, acara {event}: %n orang, {checked_in} sudah check-in.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>Tindakan terakhirnya berumur {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>Di folder “set-aside”: %n tindakan yang tidak dimilikinya. Yang ada di pusat kembali pada sinkronisasi berikutnya.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Tidak ada yang kurang dari yang ada di sini.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”, ditulis oleh versi Rollcall lain: %n tindakan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Berikutnya: sinkronkan dengan pusat (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>Salinan tidak dipulihkan</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Diimpor; simpan dengan nama agar tidak hilang</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Diekspor</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Gambar ada di samping berkas: bawa juga.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Cetakan uji sedang dikirim ke printer</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Dengan orang yang tampil di sini. Tidak ada stasiun yang menerimanya.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Mulai sekarang stasiun ini mencetak dengan {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Yang belum disimpan sudah kembali</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Disimpan sebagai {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Panah menggeser yang dipilih 1 mm, dengan Shift 0,1; dengan Alt mengubah ukurannya. Page Down memilih bagian berikutnya.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Gambar</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Untuk printer hitam saja</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Kegunaannya</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Depan dan belakang di satu kertas</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Lembar baru untuk tiap kartu</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Terbalik</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Kartu ID</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Kartu ID sementara</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Struk</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Kartu meja</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Daftar</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Papan petunjuk</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Lebar</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Tinggi</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Tidak dilipat</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Pada garis mendatar</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Pada garis tegak</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Tanda lipat</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Satu kertas untuk tiap kartu</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Banyak pada satu lembar</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Kertas</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Tidak: berurutan</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Lebar lembar</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Tinggi lembar</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Bersebelahan</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Ke bawah</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Margin kiri</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Margin atas</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Jarak samping</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Jarak bawah</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Tanda potong</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Sisi belakang</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Sisi depan</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Sisipkan bidang</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Tambah bahasa</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Isinya dalam bahasa ini</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Kosongkan keduanya untuk menghapus bahasa ini.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Teks</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Tambah teks</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Pilih gambar</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>Foto orang</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Teksnya, dari atas ke bawah</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Isinya</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Kartu ID</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Semua zona, dengan koma</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Dari kiri</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Dari atas</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Depan</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Belakang</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Pada sisi</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Isian</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Bingkai</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Tebal bingkai</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Sudut bulat</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Kiri</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Tengah</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Kanan</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Ukuran</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Minimal</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Baris maksimal</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Jarak atas</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Perataan</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Tebal</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>Huruf kapital</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>Dalam bahasa lain</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Atas</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Bawah</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Utuh</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Bingkai</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Direntangkan</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Sampai, dari kiri</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Sampai, dari atas</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Diputar</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Letak</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Huruf</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Kata</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Kata minimal</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Jarak dalam</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Ketebalan</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Putus-putus</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Mengisi</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Sisi</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(masih kosong)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Teks</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Kode QR</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Pita kategori</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Persegi</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Garis</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Gambar</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Program pribadi</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Tanda latihan</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Sapaan</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Nama, nama keluarga kapital</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Nama dengan sapaan dan gelar</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Nama seperti di daftar</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nama depan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nama keluarga</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Gelar di belakang nama</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Nama dalam aksara sendiri</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasi</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Negara</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Huruf kategori</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nama acara</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Tanggal acara</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Tempat acara</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Ketua delegasi dan baris lain</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Nomor kartu ID</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Meja</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Kursi</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Hari kartu ID sementara</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Sesi yang diikuti</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Teks kode QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>putus-putus</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Hitam</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Abu-abu</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Putih</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Warna kategori</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Terbaca di atas kategori</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Tidak berhasil</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Bagian, menurut urutan gambar</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Yang perlu dilihat</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Bagian: yang belakangan ada di atas</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Impor tata letak</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Ekspor tata letak</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Perancang kartu ID</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (milik Anda)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Tata letak yang dibuka</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ulangi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Simpan sebagai</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Cetak uji</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Pakai di stasiun ini</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Tambah bagian</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Lebih awal</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Lebih akhir</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Dicoba dengan kartu milik</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Titik per inci printer</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} dari kiri, {y:g} dari atas, {w:g} kali {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n hal perlu dilihat</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>belum disimpan</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>dipakai stasiun ini untuk mencetak</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Kertas seperti dicetak, {width:g} kali {height:g} milimeter</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Kartu ID; tidak ada yang dipilih</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Tidak ada yang perlu diperbaiki, dicoba dengan %n orang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>Begitu pula pada %n orang lain.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Tata letak baru, berawal dari {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, bawaan Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Simpan tata letak sebagai</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Buka tata letak lain dan buang perubahan?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Buang perubahan</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Lanjut merancang</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Disimpan di stasiun ini dengan namanya sendiri.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Tata letak bawaan Rollcall tetap seperti semula.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Perubahan pada {name} belum disimpan.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>belakang</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n orang dihitung</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Diurungkan</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Tetap izinkan masuk?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Izinkan masuk</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>Log mencatat siapa yang memutuskan dan alasannya.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Yang dilihat kamera</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Tidak ada yang diubah</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pintu</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Tetap izinkan masuk</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Belum ada sesi</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Impor program: setiap sesinya punya pintu di sini.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesi</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Masuk (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Keluar (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Layar penuh</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Angka dan Enter: jumlah orang · + masuk, − keluar · Ctrl+Z: urungkan</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Keluar dari layar penuh</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Orang: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Keluar</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Masuk</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Pindai kartu ID</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Keluar</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Bukan di sini, atau bukan sekarang</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Tidak tercatat masuk</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Hari atau jam salah</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Kartu ini tidak berlaku di sini</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Ke meja pendaftaran</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Tahan kartu ID. Ke meja pendaftaran</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Tanpa batas</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Penuh</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Sendiri: hanya pindaian pintu ini dihitung</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>diurungkan</translation>
    </message>
    <message>
      <source>in</source>
      <translation>masuk</translation>
    </message>
    <message>
      <source>out</source>
      <translation>keluar</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Tak dikenal</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>{count} kosong</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Di dalam sejak {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Keluar pukul {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} masuk seluruhnya, {refused} ditolak</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>Kelebihan {count}</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>dari {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n orang dihitung pukul {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Buka sekarang: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Ke meja kasus khusus: kenapa?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Yang menunggu bantuan</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Tangani (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Siapa</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Di mana</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Menunggu</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Ditangani</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Yang dikirim meja (Ctrl+E di kartu) dan yang memanggil di kios ada di sini.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n menunggu bantuan</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Menunggu</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Seseorang</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Dokumen atau akreditasi</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Biaya</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Nama atau data</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Lencana atau pencetak</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Minta bantuan</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Tamu protokol</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Tidak ditemukan</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Menunggu sia-sia untuk pertemuan</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Gangguan kios</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>mencari dirinya</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>melihat pertemuannya</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>menjawab pertanyaan</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>menunggu lencana</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Nama diganti</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Sudah sinkron</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>{sent} dikirim, {received} diterima</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Tidak berhasil</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Menulis USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Membaca USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Kira-kira %n menit lagi.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Semua sudah di sini. Daftar sedang dibuat.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} dari {total} entri diolah.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Mengambil acara</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} dari {total} entri sudah di sini, aman di diska ini.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Kurang dari satu menit lagi.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (acara lain)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Untuk satu stasiun ({role}), selama sepuluh menit: pindai di sana, atau ketik alamat dan kode ini.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>Kegunaan stasiun</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Terima stasiun</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Berhenti jadi pusat</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR untuk bergabung</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Untuk</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Stasiun ini pusat di {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Pusat menampilkan alamat, kode, dan QR. Ketik dua yang pertama, atau pindai.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Mencari pusat di jaringan ini</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Ditemukan di jaringan ini. Siapa pun dapat memakai nama: kode di layar pusat itu menunjukkan yang mana milik Anda.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Cari pusat</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Jadi pusat</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Stasiun lain bergabung ke sini selama terbuka</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Gabung</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Tidak ada pusat yang menjawab di jaringan ini. Ketik alamat yang tampil di layarnya.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Gabung ke pusat</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Alamat pusat</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sinkronisasi</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Yang terjadi di sini disimpan di sini dahulu, lalu diberikan kepada yang lain.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Sinkronkan sekarang</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Menyinkronkan</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Kode pusat terbaca</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Tekan Gabung untuk menjadi stasiun pusat ini.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Stasiun ini</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Keadaannya</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Tanpa jaringan</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nama stasiun ini</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Tulis USB</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Baca USB</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Siapa pun yang perlu</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Stasiun baru: semuanya</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Pilih USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Pilih berkas di USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Lewat USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Tulis USB di sini dan baca di stasiun lain acara ini. Komputer mana pun dari acara ini dapat membukanya, sampai diblokir: selalu bawa bersama Anda.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>USB Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>USB siap: silakan dicabut</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Tidak ada yang baru: semua isinya sudah ada di sini.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>%n tindakan di sini perlu dibawa ke sana: tulis USB untuknya.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Tidak ada yang baru. USB memberi tahu pembacanya apa yang dimiliki stasiun ini.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n tindakan, ditulis dan dibaca ulang untuk diperiksa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>Tidak semua isi USB dapat dipakai</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n tindakan baru.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Tidak ada yang baru: USB ini sudah pernah dibaca di sini.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Tidak ada yang baru: USB yang lebih baru dari stasiun itu sudah dibaca di sini.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>USB stasiun {station} sudah dibaca</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Untuk {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n tindakan stasiun ini menunggu pusat.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertifikat</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>Menunggu di sini</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n tindakan</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Jam</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Tidak ada yang hilang karenanya, tetapi waktu di daftar menjadi salah: setel jam.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Bila pusat tidak terjangkau, USB membawa tindakannya.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Belum pernah sinkron</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Tidak ada yang menunggu dari stasiun ini. Yang dilakukan stasiun lain sejak itu belum ada di sini.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Yang dilakukan stasiun lain</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Tidak ada kursi di sini: pendaftaran masuk daftar tunggu, sesuai urutan.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Kartu ID yang diganti atau ditarik di tempat lain setelah {when} tidak diketahui di sini.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Yang dilakukan stasiun lain setelah {when} tidak diketahui di sini sampai sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>impor</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Stasiun ini adalah pusat</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Stasiun lain sinkron dengannya selama jendela ini terbuka.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Stasiun ini bekerja sendiri</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Semuanya berfungsi, selama yang Anda mau. Gabung ke pusat untuk berbagi dengan meja lain.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Selaras dengan pusat</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Sinkronisasi terakhir {ago}, pukul {when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Pusat</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, yang tertua sejak {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Sama dengan pusat</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Check-in, cetak, perbaiki, dan daftar di tempat: semuanya, selama yang Anda mau.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Semua kursi kunjungan dibagikan di sini.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>%n kursi kunjungan dapat dipastikan di sini.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>Pada {when} keduanya memiliki semua yang dimiliki satu sama lain.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Lembar serah terima ditulis</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Serah terima sif</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Tulis lembar</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>PDF berisi jumlah, hal yang terbuka, printer, dan stoknya.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Yang menyerahkan</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Yang menerima</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Daftar yang dipinjam</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item} dipinjamkan kepada {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item} sudah kembali. Tadinya dipegang {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Ditulis: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Nomor barang</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Selesai (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, sejak {when} di {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Pindai atau ketik nomor pada headset atau kartu suara. Yang sedang dipinjam dicatat kembali, siapa pun pemegangnya.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Jumlah dipinjam: %n barang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Pinjamkan kepada {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Tidak memegang barang kami.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Ketik nomor pada barang, paling banyak %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} sedang dipinjam. Terima kembali dahulu.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} tidak sedang dipinjam.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Foto disimpan</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Foto dihapus</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Kamera (Spasi)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Ulangi (Spasi)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Pakai gambar ini</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Pilih yang lain</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Hapus foto</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Taruh gambar di sini</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Berkas JPEG, PNG, atau WebP dari komputer ini atau kamera.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Wajah harus di dalam bingkai. Spasi atau Enter mengambil foto.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Ambil foto (Spasi)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Seret gambar, lalu putar roda atau tekan + dan − untuk memperbesar.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Pilih berkas</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Tampil di kartu ID dan di lembar ini.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Tampil di lembar ini. Kartu ID yang dipakai tidak memuat foto: pilih tata letak berfoto di Pencetakan.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Foto {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Gambar</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Diimpor</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n foto disimpan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Membaca folder</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Foto {done} dari {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Membaca berkas</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Menulis</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n baris ditulis.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Berkas ini tidak dapat diimpor</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Berubah</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Tidak berubah</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Ditolak</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, delegasi, peserta, dan program, sebagai CSV atau Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Pilih berkas</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Folder foto</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Taruh daftar penyelenggara di sini</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Anda melihat apa yang baru dan apa yang salah sebelum apa pun ditulis. Folder foto, masing-masing bernama kode pendaftarannya, juga dapat ditaruh di sini.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Kemajuannya</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Daftar</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n baris akan ditulis. Belum ada yang ditulis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>%n foto akan disimpan. Belum ada yang disimpan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Tidak ada yang dapat ditulis: lihat baris di bawah.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Semua isi daftar ini sudah diketahui.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Baris yang ditolak</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Tidak ada foto yang dapat disimpan: lihat di bawah.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Semua foto di folder ini sudah ada.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Selain itu dilewati: %n berkas lain.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Berkas yang dilewati</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… dan %n lagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Tulis %n baris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Simpan %n foto</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Acara</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegasi</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Peserta</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Program</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Meja dan zona</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, baris {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n kartu meja di kertas</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>{here} dari {all} anggota delegasi ada di sini</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n sudah check-in</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Ditulis untuk kertas</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Tidak ada yang diubah</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n kartu ID dicetak sekaligus</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Memang sudah begitu.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Diurungkan</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Diperlukan: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Tulis urutan sebagai angka.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Pilih dahulu papan yang dibekukan.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Dicatat</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Protokol diberi tahu kedatangannya.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Protokol tidak diberi tahu kedatangannya.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>Urutan diubah</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>Kembali sesuai aturan</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Papan dibekukan</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Semua stasiun memilikinya setelah sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Biarkan jendela ini terbuka sampai saat itu. Stasiun kedua juga dapat diatur.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Semua stasiun mengetahuinya.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Ditempatkan manual di urutan {place}</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>Tidak ada papan dibekukan pukul {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Akan dibekukan pukul {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Hanya ketua yang belum datang</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Pemberitahuan di stasiun ini</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Atur manual</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Kembali ke aturan</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Daftar petugas pintu</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasi</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Ketua</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Di sini</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Urutan kedatangan</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Badan</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Sekarang, atau papan yang dibekukan</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Bekukan papan</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Cetak papan beku</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Anggota</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Wakilnya</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Suara</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Anggota</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Siapa yang dianggap hadir</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Batalkan pembekuan</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Keadaan sekarang</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Meja</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Yang tertulis</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Kartu meja</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n kartu meja usang atau belum ada</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n untuk disingkirkan</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Yang diberi kursi, dipindah, diganti nama, atau didaftarkan setelah kartu meja dicetak.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Cetak %n kartu meja</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Belum ada kartu</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Dipindah</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Tulisannya lain</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Singkirkan</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Semua kartu meja benar</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>ada di meja {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Spasi mencentang. Catatan dibaca sebelum dicentang.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Delegasi, atau nama</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegasi</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Centang semua (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Orang</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Peran (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Biaya dan surat kuasa (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>di %n stasiun</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Hadir: yang sudah check-in</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>belum ada yang dipindai di sana</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>Yang kedua dari dua: papan stasiun lain yang berlaku.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Hadir: yang ada di dalam “{session}”, menurut hitungan pintunya</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Tidak dibekukan pukul {at}: tidak ada stasiun terkait yang menyala. Bekukan per waktu itu, atau batalkan.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>dibekukan per {at}, oleh {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>lebih dari {share} anggota</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>lebih dari {share} yang berhak memilih</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>sekurang-kurangnya {share} anggota</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>sekurang-kurangnya {share} yang berhak memilih</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>diatur oleh {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>diatur di muka, dilakukan pukul {at} oleh {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>setengah</translation>
    </message>
    <message>
      <source>all</source>
      <translation>semua</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>belum ada keterangan</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Ubah</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Catat</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>dari anggota</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>dari yang berhak memilih</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Tetapkan</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Daftar lain mengubahnya hanya bila isinya berbeda.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Biaya yang belum lunas atau surat kuasa yang belum ada menghapus hak suara.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Anggota delegasi tetap diizinkan masuk.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Yang sudah dibekukan tetap seperti semula.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} dalam delegasi</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Sebagai</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Mendampingi</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Beri tahu protokol saat tiba</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Biaya dan surat kuasa: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Biaya</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Surat kuasa</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Berapa yang diperlukan: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Cukup bila</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>Dari siapa</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Bagian (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>hanya sebagai wali kota atau tamu kehormatan</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>ya, segera</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>lunas</translation>
    </message>
    <message>
      <source>open</source>
      <translation>belum lunas</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>diterima</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>lebih dari</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>sekurang-kurangnya</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Beri urutan ini</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Bekukan</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Belum</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Kedatangan</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Kuorum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 adalah pertama. Nama Anda dan alasannya tertulis di sampingnya.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Disimpan dengan semua angkanya, dan tidak diubah apa pun kemudian.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Waktu yang belum tiba diatur di muka: stasiun ini membekukan saat itu, bila menyala. Atur juga di stasiun kedua, yang akan menggantikannya.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>Di urutan berapa {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Nama Anda</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Bekukan papan: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Per (jam hari ini)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n ketua belum datang</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Ketua delegasi</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>ketua ditunggu</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Tidak kuorum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Komite Eksekutif</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>biaya belum lunas</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>surat kuasa belum ada</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Urutan: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>tanpa ketua</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>ketua di sini</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Badan ini tidak punya anggota</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>Daftar delegasi menyebutkan anggotanya.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} hadir, {needed} diperlukan · {entitled} dari {members} berhak memilih</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>tidak disebut lagi</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} dari {all} di sini</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Check-in %n orang dan cetak</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Centang yang ada di sini</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>sejak {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>bersama {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>tidak bisa</translation>
    </message>
    <message>
      <source>present</source>
      <translation>hadir</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>tidak hadir</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>di sini sejak {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>dicentang</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>baca catatannya</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>ditunggu</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Saya tangani (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n lagi</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>{name} sudah tiba</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Majelis Umum</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Delegasi ini tidak dikenal lagi. Lihat kembali.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Belum ada yang dicentang. Centang yang ada di sini, atau semua.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Orang ini sudah tidak di sini.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Stasiun lain sudah menangani.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Tulis bagian sebagai 1/2 atau 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Waktu itu belum tiba.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Tulis waktu yang belum tiba, dalam sebulan.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Tidak ada lagi papan yang akan dibekukan saat itu. Lihat kembali.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Komite Eksekutif dahulu</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>keanggotaan</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>kedudukan ketua</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nama</translation>
    </message>
    <message>
      <source>country</source>
      <translation>negara</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>kedatangan</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Pengganti</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Penasihat</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Pendamping</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>bukan anggota penuh</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>tanpa hak suara</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Ada catatan yang harus dibaca dahulu: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>“{word}” tidak dikenal di sini.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} sudah menangani.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Ditulis untuk kertas</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Diurungkan</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Sudah di bus</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Tidak dihitung lagi</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Tidak ada yang diubah</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Ambil {name} sebagai cadangan?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Hanya tempat yang tersisa: pemilik kursi didahulukan.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Beri {name} tempat orang yang belum hadir?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Bila orang itu akhirnya datang, bus mungkin penuh.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Ambil {name} di bus ini?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>Orang ini lalu dihitung di sini, dan tidak di bus lain.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Ajak</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Tidak di sini</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>dan %n lagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n orang belum ada. Bus berangkat tanpa mereka?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Berangkat tanpa mereka</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Tunggu</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Bus mana yang berangkat?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Rencanakan ini</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Biarkan saja</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Kursi tiap bus, seperti 40 40 24; atau dengan nama, seperti Biru=40 Merah=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Bus sudah berangkat</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Bus menerima orang lagi</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Bus sudah direncanakan</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Semua orang punya bus</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Penanggung jawab</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>Di bus: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telepon</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Kebutuhan</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Presensi</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Berangkat</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Pulang</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Belum ada kunjungan</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>Kegiatan program dengan kursi terbatas punya presensi di sini.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Pindai kartu ID, atau ketik nama</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Orang</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Beri semua orang bus</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Daftar kertas</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Catat naik</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Turun lagi</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} dari {seats} di bus</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>tercatat di dua bus</translation>
    </message>
    <message>
      <source>any</source>
      <translation>mana saja</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Ternyata belum berangkat</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n belum ada</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>cadangan {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>naik {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>berangkat {at}, %n tertinggal</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>berangkat {at}, semua naik</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>semua lengkap</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>belum ada</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>menunggu, urutan %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} berangkat</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>tertinggal</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>belum ada</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Tidak dilakukan</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Kedua PIN ini berbeda.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Setiap stasiun mengetahuinya pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Akun</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Kunci stasiun ini bila tidak disentuh selama</translation>
    </message>
    <message>
      <source>never</source>
      <translation>tidak pernah</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Tambah orang</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Belum ada akun</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Acara ini berjalan tanpa akun. Tambahkan seseorang untuk mengubahnya.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Ganti peran</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN baru</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Buka kunci di sini</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Menutup saat terkunci perlu PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Aktifkan</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Nonaktifkan</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} mnt</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Belum masuk</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Siapa di sana?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ atau huruf pertama memilih nama, angka dan Enter untuk masuk. Yang menunggu tetap berjalan: sinkronisasi, pencetakan, salinan.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Siapa yang bertugas di acara ini, dan apa wewenangnya.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>PIN terdiri atas 4 sampai 12 angka, tidak boleh semua sama dan tidak boleh berurutan.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>Tidak ada yang ditanya siapa dirinya. Akun pertama, milik administrator, mengubahnya di setiap stasiun acara.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Boleh masuk</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Siapa yang bertugas di sini?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Buat akun</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>Ini akun Anda: Anda mengelola akun lainnya.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Mulai sekarang setiap stasiun acara ini meminta nama dan PIN dahulu.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Beri peran ini</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Pakai PIN ini</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Saya bertanggung jawab</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Dinonaktifkan</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Yang sebelumnya tidak berlaku lagi.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Kedua nama dan alasannya tetap dalam log.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN sekali lagi</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Terkunci di sini</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>Apa wewenang {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>PIN baru untuk {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Penanggung jawab</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Perlu PIN baru</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, seseorang yang berwenang harus bertanggung jawab dengan PIN-nya.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Hapus angka</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Masuk</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Masuk dahulu</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Stasiun ini hanya ditutup setelah seseorang memasukkan PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Petugas bus</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Petugas meja</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Supervisor</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Penyelenggara</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Mencatat orang yang naik bus.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Check-in, mendaftarkan, memperbaiki, mencetak ulang, dan mendaftarkan kunjungan.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Seperti petugas meja, dan mencetak banyak kartu ID sekaligus.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Menangani kartu ID hilang, pengurungan terlambat, pembatalan, dan bus yang berangkat tanpa seseorang; menyiapkan printer.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Seperti supervisor, dan mengimpor daftar, menghapus data orang, menerima stasiun, bergabung ke pusat, mengubah tata letak, dan memulihkan salinan.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Semuanya, dan mengelola akun ini.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Setiap stasiun mengetahuinya pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Blokir</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Nyatakan hilang</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Blokir “{name}”</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Nyatakan “{name}” hilang</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n diketahui di sini</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Penghapusan</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Hanya pusatnya yang tahu. Yang diketahui di sini berasal dari sana.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n kursi tetap terkunci sampai log stasiun itu ditemukan, atau bus sudah berangkat.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Stasiun tidak dapat memblokir dirinya sendiri: lakukan di stasiun lain.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Hanya pusat atau stasiun penyelenggara yang boleh memblokir stasiun lain.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n kali: setiap kali dilanjutkan dengan nomor baru, dan kursi sebelumnya tetap terkunci</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n dilaksanakan, tidak ada yang tersisa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n belum selesai di sini: berlanjut sendiri</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n belum dilaksanakan di sana, sejauh yang diketahui: akan dilakukan saat sinkronisasi</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Ini stasiun yang sedang Anda lihat.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Belum pernah sinkron dengan pusat ini.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n menit lebih cepat dari stasiun ini.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n menit lebih lambat dari stasiun ini.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Tidak ada yang hilang karenanya; setel di sana.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n dapat dibagikan di sana</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n sudah dibagikan</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Diblokir: yang dilakukannya dahulu berlaku, dan yang lebih baru tidak diterima.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Kabar terakhir</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Tindakannya</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Kursi kunjungan</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>tak terjangkau: sudah diblokir</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n terkunci</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} dan {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Jamnya</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>yang terakhir {when} menurut jamnya sendiri</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Diterima</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Dipulihkan atau disalin</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versi</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}, pukul {when}; sampai saat itu semuanya sudah diberikan</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Dinyatakan hilang {when} oleh {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Diska ini disalin: sejak tindakan {number} ada dua riwayat.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n lagi setelahnya</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Blokir stasiun ini: kuncinya ada di dua komputer, dan tidak ada yang dapat membedakannya.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Gabungkan lagi kedua komputer ke pusat, masing-masing dengan folder kosong sendiri.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Ulangi yang hanya ada di riwayat lain. Tidak ada yang dibuang.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act} pukul {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Dihitung di sini</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Disimpan terpisah, tidak dihitung</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act} pukul {when} oleh {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Yang dilakukannya dan tidak pernah disinkronkan tidak diketahui siapa pun. Bila komputer itu ditemukan, USB-nya masih dapat dibaca di pusat.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Untuk komputer yang hilang, dicuri, atau dikembalikan. Tidak dapat diurungkan: hanya dapat masuk lagi dengan folder kosong dan kode baru.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Yang dilakukannya sampai sekarang berlaku. Pusat mengambil sekali yang masih ada padanya, dan tidak memberinya apa-apa lagi.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Komputer itu masih memegang daftar yang diketahuinya, dan masih dapat membuka USB acara ini.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Blokir</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Tidak jadi (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Dua orang menyatakan komputer ini dan diskanya tidak akan kembali. Komputer ini diblokir.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Nyatakan hilang</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Dua orang menyatakan tidak ada janji kursi yang tidak diketahui pusat ini.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Bila mereka keliru, kursi yang sudah dijanjikan dapat diberikan kepada orang lain: janji pertama batal, dan masuk daftar yang perlu diselesaikan.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Bagikan kursi lagi</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Tunggu (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Tidak ada kursi kunjungan kosong padanya, jadi tidak ada yang terkunci.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Bagikan kursi lagi?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Bagikan kursi lagi, tanpa kabar dari semua stasiun?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Orang pertama</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Orang kedua</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>Blokir “{name}”?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Nyatakan “{name}” hilang?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Semua stasiun sudah sinkron sejak pusat ini dipulihkan, jadi semua yang dibagikan diketahui di sini.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Yang dilakukannya setelah sinkronisasi terakhir ({ago}) tidak diketahui siapa pun. Bila komputer itu ditemukan, USB-nya masih dapat dibaca di pusat.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Belum ada kabar sejak itu: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Untuk</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>Menunggu di sana</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Kursi kosong</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Stasiun acara ini</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Akun petugas</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Belum ada stasiun</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Impor acara (F8), atau gabung ke pusat (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Diketahui di sini: %n stasiun acara ini.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>belum pernah</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>lambat %n mnt</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Belum ada acara di sini, jadi tidak ada stasiun yang diketahui.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n perlu dilihat.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Pusat ini dipulihkan dari cadangan dan belum membagikan kursi</translation>
    </message>
    <message>
      <source>here</source>
      <translation>di sini</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>tidak diketahui</translation>
    </message>
    <message>
      <source>right</source>
      <translation>tepat</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>cepat %n mnt</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Yang dibagikannya setelah cadangan hanya diketahui stasiun-stasiunnya. Setelah semuanya sinkron, pusat boleh membagikan kursi lagi.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Yang dibagikan stasiunnya setelah cadangan diketahui di sini setelah semuanya sinkron. Yang dibagikan pusat ini sendiri mungkin tidak diketahui siapa pun: lihat struk cetaknya, dan biarkan dua orang memutuskan.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Biarkan dua orang memutuskan</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Diska disalin</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Dinyatakan hilang</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Stasiun ini</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Lama tanpa kabar</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Jamnya salah</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Memegang kursi terkunci</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>Terhubung</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Pusat kami</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>tindakan pada {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Ikuti komputer</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Selesaikan atau tutup dahulu yang terbuka di “{screen}”.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Terang</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Gelap</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Kontras tinggi</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Tampilan</translation>
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
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Semuanya dapat dilakukan dengan papan ketik saja. Pindaian terbaca di layar mana pun.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Meja pendaftaran tanpa jaringan: setiap tindakan ditulis dahulu di komputer ini, ditandatangani, dan disinkronkan dengan stasiun lain bila terjangkau.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Perangkat lunak bebas, GPL-3.0-or-later. Fon: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>Di meja pendaftaran</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Berpindah layar</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>huruf apa pun</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Cari, di mana pun</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Pilih dalam daftar</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Buka orangnya, lalu lakukan yang tertulis di tombol</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Bersihkan layar untuk orang berikutnya</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Urungkan tindakan terakhir stasiun ini</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Daftarkan di tempat</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Perbaiki nama, lalu cetak ulang</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Alasan cetak ulang</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Meja pendaftaran</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Kunjungan lapangan</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Pencetakan</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>Acara dalam angka</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Sinkronkan dengan stasiun lain</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Impor daftar</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Tindakan antarstasiun yang tidak cocok</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Stasiun dan keadaannya</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Akun petugas</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Kunci, atau biarkan orang lain masuk</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Merancang kartu ID</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Presensi di bus</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Pintu sesi</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Halaman ini</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Tetap izinkan masuk?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Izinkan masuk</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Belum ada keterangan, jadi diizinkan masuk.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Catat</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>Log mencatat penanggung jawab dan alasannya.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Yang tidak terakreditasi, atau kurang dokumen, tidak mendapat kartu ID.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Akreditasi: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Mulai sekarang</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Sampai kini: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Cetak ulang kartu</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Kunjungan lapangan</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Riwayat sejauh ini</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Kartu ID yang akan dicetak</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Meja {table}, kursi {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Diizinkan masuk meski akreditasinya: lihat riwayat</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Check-in %n kali, di beberapa stasiun</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} tidak datang ke pertemuannya: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Check-in dan cetak</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Belum datang</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Check-in {when} di {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Tidak hadir di pertemuan dengan {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Bertemu {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Pendaftaran dibatalkan</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Catatan sudah saya baca</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Tetap izinkan masuk</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Diganti: {name} datang sebagai penggantinya</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Dibatalkan: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>stasiun lain</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state} oleh {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Menggantikan {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Ketua delegasi, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>Kartu ID no. {issue} masih dikirim ke printer</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Boleh memasuki {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Meja {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>orang lain</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>Kartu ID no. {issue} berlaku</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Kartu ID dicetak</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Ditolak masuk</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Diperbaiki</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Meja atau zona diubah</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Pendaftaran dibatalkan</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Diganti</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Menggantikan orang lain</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kartu ID diambilkan</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Pendaftaran dipulihkan</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Didaftarkan di tempat</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Dipersilakan lewat</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasi</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Diizinkan masuk meski biaya belum lunas</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Mendaftar kunjungan</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Masuk daftar tunggu</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Keluar dari kunjungan</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Kartu ID diambil {by} untuk {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>Log mencatat siapa yang mengambil dan apa yang ditunjukkan.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Serahkan</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Pilih ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Kartu ID dicetak sekarang.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>Check-in dilakukan saat ia datang sendiri.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Serahkan kartu ID {name} kepada orang lain?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>surat dilihat</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>identitas dilihat</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>surat dan identitas dilihat</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Batal (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>Orang lain: daftarkan</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Kembali ke formulir</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Nama keluarga disebut dahulu</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, sebelumnya: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Daftar di tempat</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Nama dan kategori sudah cukup.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Daftar, check-in, dan cetak</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Kartu ID yang dipakai tidak berlaku begitu kartu baru dikirim ke printer.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Kartu ID dicetak seperti yang tertulis di sini.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Simpan dan cetak ulang</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Dua huruf, misalnya KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Pisahkan dengan titik koma</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Perbaiki {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Mengapa perlu kartu ID lagi?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ejaan</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Hilang</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Rusak</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Meja atau zona</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>Menggantikan seseorang</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Diambilkan</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n tersisa di sini</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Daftar tunggu</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n di tempat lain</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n menunggu</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Belum pasti: antrean nomor {place}</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>Waktunya sama dengan {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Lepas kursi</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Keluar antrean</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Bukan untuk kategori ini</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Beri kursi</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Pasti</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Kursi dilepas pada sinkronisasi berikutnya</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Nama atau kode yang datang</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Tidak ada pendaftar dengan nama ini.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Orang baru</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Mengambil alih: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Kategori: {category}. Delegasi: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Kursi kunjungan tetap miliknya: %n perlu dilepas di kartu data ini dan didaftarkan lagi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Daftarkan orang baru</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name} dibatalkan karena diganti, dan kartu ID-nya tidak berlaku.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>{name} datang sebagai gantinya</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Daftarkan sebagai pengganti</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Siapa yang menggantikan {name}?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Menggantikan {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Tampilkan di meja</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Ke Stasiun</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Terbuka ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Selesai ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Diurungkan: terbuka lagi, di sini dan di setiap stasiun.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Tidak ada yang diubah</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Tentang</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Yang terjadi</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Waktu</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Perlu diselesaikan</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Yang dilakukan stasiun saat tidak saling terhubung. Tidak ada yang hilang.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Yang tidak cocok</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Diurungkan</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Semuanya cocok</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Dua check-in untuk satu orang, dua perbaikan untuk satu nama, dua kunjungan pada satu waktu: hal begini muncul di sini setelah sinkronisasi.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Belum ada yang diselesaikan</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Diselesaikan {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n tindakan</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Kartu ID no. {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>orang lain datang di tempat itu</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Sudah dilihat: jelas apa yang terjadi</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Satu orang datang dua kali: tidak apa-apa</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Cetak kartu ID baru, keduanya jadi tidak berlaku</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Keduanya datang</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Mereka dua orang</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Satu orang: batalkan pendaftaran ini</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>Pembatalan tetap berlaku</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Diterima: pulihkan</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Kartu ID lama sudah ditarik</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Cetak kartu ID baru, yang lain jadi tidak berlaku</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Keduanya benar: boleh pindah di jalan</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Tidak di keduanya</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Disalin: kartu ID lain untuk pemiliknya</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>Orangnya sudah diberi tahu</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>terdaftar dua kali</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Pertahankan “{value}”</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>{name} datang: batalkan yang lain</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Lepas kursi: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>Di bus {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Ikhtisar</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Menurut kategori</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Menurut wilayah</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Belum ada acara</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Impor acara (F8), atau gabung ke pusat (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Hari ini, per sepuluh menit</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Keadaan pukul {time}. Diperbarui sendiri.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} dari {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>puncak: {came} pukul {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>mulai {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Belum ada yang datang hari ini.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>sudah hadir</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>dalam lima menit terakhir</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>delegasi lengkap</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>ketua delegasi</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>menunggu bantuan</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n belum hadir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n kartu ID menunggu pencetak</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} sebagian, {absent} belum hadir</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Wilayah tidak disebutkan</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Isi kartu baru</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Cetakan uji</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Pindahkan semua ke sini</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Jadikan pengganti</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Berhenti mengganti</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Lupakan</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>Sisa {left} dari %n kartu ID</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Belum diperiksa</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Kartu ID keluar di sini</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Menggantikan</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Jadwal harian keluar di sini</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n kartu ID menunggunya</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Sudah diisi</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Printer label di jaringan</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Tambahkan</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Perlu ditangani</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Hampir habis</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Kartu ID tinggal sedikit</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Siap</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Setiap kartu ID yang keluar mengurangi jumlah ini.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Bila tersisa sepersepuluh, baris di bawah memberi tahu.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Yang menerima ZPL: zpl:192.168.1.30/203 (titik per inci)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL: brother:192.168.1.31/QL-820NWB/62 (rolnya)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Kartu ID baru di {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Berapa kartu ID</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Jenis, alamat, dan titik</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n printer lagi</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Tambah printer label</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Rancang kartu ID</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Tata letak kartu ID (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Hanya milik kami</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Berkas PDF dalam folder</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Printer label {address} ({dpi} dpi)</translation>
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
      <translation>Pencetakan</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Belum ada kartu ID yang dicetak di sini</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Setiap kartu ID yang dicetak dari stasiun ini tercantum di sini.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Cetak lagi</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Sudah tercetak</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batalkan</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n kartu ID tidak tercetak: lihat alasannya di bawah.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>Sekaligus</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Cetakan uji</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Jadwal harian</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n kartu ID sedang dikirim.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Kartu ID no. {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Uji tata letak {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Menunggu</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Dikirim ke printer</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Tercetak</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Tidak tercetak</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Tidak diperlukan</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Gelar</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nama depan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nama keluarga</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Nama dalam aksara sendiri</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Kode negara</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Nama keluarga dahulu</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Surel</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Meja</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Kursi</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Penanggung jawab</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Yang mengambil</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Yang ditunjukkan</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Kunjungan lapangan</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Kursi diberikan pada lembar peserta di meja pendaftaran.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Belum ada kunjungan</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Kegiatan program dengan kursi terbatas muncul di sini.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Presensi</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Terisi</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Kosong di sini</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Kosong di tempat lain</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Penuh</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n kosong di sini</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n di tempat lain</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n dalam daftar tunggu</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} dari {capacity} kursi terisi</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Lainnya: mohon bicara dengan saya</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>Sisa %n kursi</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>Penyelenggara memakai nama, organisasi dan kategori Anda untuk check-in, mencetak kartu ID dan menghitung peserta, dan menyimpannya sampai acara ditutup.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Selebihnya, Anda yang menentukan. Sentuh yang Anda setujui, atau tidak sama sekali: kartu ID tetap Anda terima.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Tidak untuk kategori Anda</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Kunjungan ini sudah berangkat</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>Bersamaan dengan {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Penuh. %n di daftar tunggu</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Biarkan begini</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Data Anda di acara ini</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Nama dan organisasi saya boleh tercantum dalam daftar peserta.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Foto saya di acara ini boleh diterbitkan.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Orang lain boleh meminta bertemu saya.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Bolehkah foto Anda ada di kartu ID?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Anda makan apa?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>Apa yang perlu diketahui dapur?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Hanya dapur dan penyelenggara yang membacanya.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Untuk dapur</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Saya makan apa saja</translation>
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
      <translation>Tanpa gluten</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Tanpa laktosa</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Bantuan apa yang Anda perlukan?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Jalan tanpa tangga</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Kursi khusus untuk saya</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Bantuan pendengaran</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Bantuan penglihatan</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Juru bahasa isyarat</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Kunjungan lapangan</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Kursi Anda sudah pasti</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Belum pasti: nomor {number} di daftar tunggu</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Anda meminta melepas kursi</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Kursi Anda sudah pasti.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Anda sudah melepas kursi.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Anda di daftar tunggu. Itu belum berarti kursi: silakan tanyakan di meja pendaftaran.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Anda meminta melepas kursi. Mohon tunggu sebentar.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>Anda punya kunjungan lain pada waktu itu.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Kunjungan itu tidak untuk kategori Anda.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Kunjungan itu tidak dapat dipilih lagi.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Lanjutkan</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Jawaban Anda sebelumnya tidak ditampilkan di sini dan tetap berlaku.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Sentuh semua yang Anda perlukan. Penyelenggara menyiapkannya.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Sentuh kunjungan untuk mengambil atau melepas kursi.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Ya, dengan foto saya</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Tidak, tanpa foto</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Pindai dengan ponsel Anda: isinya sama dengan yang ada di sini.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Anda sudah check-in. Silakan ambil kartu ID di meja pendaftaran.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Tinggal satu langkah lagi, bersama petugas kami.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Anda sudah check-in. Kartu ID Anda siap: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Anda sudah check-in. Kartu ID Anda siap di meja pendaftaran.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Anda sudah check-in. Silakan ambil kartu ID di sini: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Silakan datang ke meja pendaftaran</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Silakan ke meja pendaftaran.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Kartu ID Anda sedang dicetak</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Selamat datang, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Mohon tunggu sebentar di sini.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Mohon tunggu di sini: Anda akan disambut.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Bila perlu kartu ID lain, petugas kami akan mencetaknya.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Petugas kami akan memeriksa kode Anda bersama Anda.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Petugas kami segera menemukan data Anda.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Mesin ini bermasalah. Ini bukan kesalahan Anda.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Silakan ke sini: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Keluar dari printer di samping layar ini.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Nomor Anda</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Cetak jadwal saya</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Bawa jadwal saya</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Jadwal Anda sedang dicetak. Mohon tunggu.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Silakan ambil jadwal Anda dari printer.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Jadwal Anda belum dapat dicetak saat ini.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Kartu ID Anda sedang dicetak. Mohon tunggu.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Silakan ambil kartu ID Anda dari printer.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Anda sudah check-in, dan kartu ID Anda berlaku.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Berikutnya: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Petugas segera datang</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Selamat datang</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Anda sudah check-in</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Kode ini perlu diperiksa</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Mari kita cari nama Anda</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Mohon maaf</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Ya, cetak kartu ID saya</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Begini kartu ID Anda akan dicetak.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Kode tidak terbaca. Coba sekali lagi, atau lanjutkan tanpa kode.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Ada yang salah</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Ya, ini saya</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Petugas akan memeriksa kiriman Anda. Silakan lanjutkan.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Kirim ke meja pendaftaran</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Arahkan kode Anda ke pemindai</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Ketik awal nama keluarga Anda</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Tiga huruf atau lebih, dalam aksara apa pun.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Awal nama keluarga</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Silakan ketik tiga huruf atau lebih.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Belum cocok. Silakan coba sekali lagi.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Apa lagi yang Anda ketahui?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Kota saya</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Kode pendaftaran saya</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>Alamat surel saya</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Ketik nama kota Anda</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Kota asal atau tempat Anda bekerja.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Kota</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Yang mana nama Anda?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Ini bukan saya</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>Apakah ini Anda, dan sudah benar?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Apa yang perlu diubah?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Ketik seperti yang harus dicetak.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nama depan</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nama keluarga</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Nama dalam aksara Anda</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Selamat datang</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Check-in di sini: sentuh bahasa Anda, atau arahkan kode ke pemindai.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Ada di undangan Anda, di kertas atau ponsel, atau di kartu ID Anda.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Saya tidak punya kode</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Satu jawaban lagi, agar orang lain tidak dapat membuka data Anda.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Sebagian nama ditutup, agar tidak ada yang membaca siapa yang hadir.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Pilihan saya</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Sentuh, lalu ketik yang benar. Petugas akan memeriksanya.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Ketik kode pendaftaran Anda</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Ada di undangan Anda.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Kode pendaftaran</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Ketik alamat surel Anda</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Yang Anda pakai saat mendaftar.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Alamat surel</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Nama saya tidak ada</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Lanjut tanpa memilih</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Apa yang Anda minati?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Bisakah Anda ceritakan lebih lanjut?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Sentuh semua yang Anda inginkan. Penyelenggara akan menghubungi Anda.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Sentuh baris untuk mengetik. Boleh dikosongkan.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Spasi</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Hapus huruf</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Huruf besar</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Tombol lain: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Ke atas</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Ke bawah</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Ada yang tidak datang? Sentuh pertemuannya.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Petugas tahu bahwa Anda sedang menunggu {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Tidak ada waktu saat Anda berdua sama-sama senggang. Silakan tanya di meja.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Pertemuan</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Pertemuan saya</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Anda menunggu {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Kapan Anda ingin bertemu?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Tarik kembali</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Pertemuan tidak terjadi</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>Waktu baru sudah ditetapkan. Petugas akan memberi tahu orang yang satunya.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Waktu itu baru saja terpakai. Pilih yang lain.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Sudah ditarik kembali.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Pertemuan ini baru saja berubah. Lihat lagi.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Petugas akan diberi tahu, dan Anda boleh memilih waktu lain.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>Ia tidak datang</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Meja {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Pilih bahasa Anda</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Mohon tunggu sebentar</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Sebentar …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Buat layar ini lebih mudah</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Teks besar</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Kontras tinggi</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Turunkan semua</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Bacakan</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Anda masih di sana?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Sebentar lagi layar ini dibersihkan untuk orang berikutnya.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Saya perlu waktu lagi</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Saya sudah selesai</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Mesin ini sedang tutup</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Lanjut</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Hapus semua</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Untuk petugas</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Siapa Anda?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Buka meja pendaftaran di sini</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Tutup Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Kembali ke layanan mandiri</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Izinkan lagi pencarian dengan nama</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Ke mana orang diarahkan dari sini</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Yang dibawa orang dari sini</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Ke mana orang diarahkan dari sini?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Seperti yang tertulis di papan, misalnya Meja 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Tidak terkunci: siapa pun dapat menutup jendela ini sampai ada akun petugas.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Mulai lagi</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Tampilan</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Panggil petugas</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Hapus angka</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Jadwal mereka juga di kertas</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>Uji cetak sedang dicetak.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Uji cetak</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Apa yang dibawa orang dari sini?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Kertas apa di dalamnya?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rol, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>Uji cetak tidak keluar. Silakan periksa printer.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Jadwal mereka sebagai kode untuk ponsel</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Belum pasti: daftar tunggu</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Pertemuan dengan {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Makan malam: meja {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Bus {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Kursi {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Kesalahan</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>argumen {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>argumen berikut diperlukan: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>argumen tidak dikenal: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>opsi taksa: {option} dapat berarti {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>perlu satu argumen</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>argumen diabaikan: {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>pilihan tidak sah: {value} (pilih dari {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>bilangan bulat tidak sah: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>bilangan tidak sah: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>ukuran ditulis seperti 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Pemakaian:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opsi</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Argumen</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Perintah</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Dibatalkan.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Argumen {name} belum diisi.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Opsi {name} belum diisi.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Perintah belum diisi.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Tidak ada opsi {option} (opsi yang mungkin: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Tidak ada opsi {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>Tidak ada perintah {name}. Maksud Anda {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>Tidak ada perintah {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>Opsi {option} perlu argumen.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>Opsi {option} tidak memakai nilai.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Argumen berlebih ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Nilai tidak sah untuk {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Harus bilangan bulat</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Harus bilangan</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Harus paling sedikit {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Harus paling banyak {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>wajib</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>bawaan: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Bantuan: {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPSI]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>PERINTAH [ARGUMEN]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Tampilkan bantuan ini, lalu keluar.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall dari terminal. Setiap perintah menerima --folder DIR (atau KIOSK_FOLDER) dan --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>Folder data stasiun (atau KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Cetak satu objek JSON ke keluaran standar, tidak ada yang lain.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>Bahasa yang dipakai, seperti ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Impor acara, delegasi, peserta, dan programnya dari lembar kerja.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Menunjukkan dahulu apa yang akan berubah, dan setiap baris yang tidak ikut beserta alasannya. Tidak ada yang ditulis sebelum --yes atau jawaban ya; berkas yang sama, bila diimpor lagi, tidak mengubah apa-apa.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, berkas CSV atau XLSX, atau folder.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Tulis tanpa bertanya.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Tulis lembar serah terima sif stasiun ini sebagai PDF.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Jumlah, yang belum selesai, printer dan persediaan, catatan dan kedua nama, dengan kotak centang di tiap baris.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Berkas PDF yang ditulis.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Nama yang menyerahkan.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Nama yang menerima.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Apa yang dicatat; boleh diulang.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Check-in orang yang kodenya diberikan, dan pesan kartu ID-nya.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Kode pendaftaran, atau QR kartu ID sebagai teks.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Mengapa, bila akreditasi atau biaya menghalangi.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Siapa yang bertanggung jawab.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Cari orang dengan ejaan apa pun dari nama, organisasi, atau kode.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Bagian nama mana pun, urutan bebas.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Paling banyak berapa.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Tampilkan semua yang diketahui meja tentang seseorang.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Kode pendaftaran di undangan.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Beri seseorang kursi kunjungan, atau tempat berikutnya di daftar tunggu.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Kode kunjungan: lihat kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Walaupun bertabrakan dengan kunjungan lain.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Lepaskan kursi seseorang pada kunjungan, atau tempatnya di daftar tunggu.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Urungkan tindakan terakhir stasiun ini, bila masih cukup baru.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Pesan kartu ID lain; yang sebelumnya tidak berlaku lagi.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged, atau printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Mengapa, bila tidak terakreditasi lagi.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Daftar yang menunggu petugas, dikirim meja atau memanggil dari kios; yang terlama dahulu.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Berapa yang sudah hadir: seluruhnya, menurut kategori dan wilayah, dan berapa yang datang hari ini dan kapan.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Catat keadaan akreditasi seseorang: yang tidak terakreditasi tidak mendapat kartu ID.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Mengapa: disimpan di riwayat.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Siapa yang bertanggung jawab.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Daftarkan orang di tempat; dengan --check-in, sekalian check-in dan pesan kartu ID.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Nama depan.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Nama keluarga.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Nama keluarga ditulis dahulu.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Nama dalam aksaranya sendiri.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Dua huruf: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Kode delegasi.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Orang lain dengan nama yang sama.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Langsung check-in, dan pesan kartu ID.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Perbaiki tulisan nama, jabatan, atau organisasi, atau ubah meja, kursi, dan zona.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Lalu cetak ulang kartu ID bila memuat yang berubah.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Batalkan pendaftaran. Check-in orangnya dicabut, tetapi ia tetap ada di daftar.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Mengapa; ditampilkan di meja.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Tarik kembali pembatalan.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Hapus semua yang menyebut siapa seseorang, di sini dan di setiap stasiun. Selamanya.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Jumlah dan kursi tetap; nama, alamat, kebutuhan, dan catatan tidak, juga tidak dalam salinan berkala dan kartu ID di folder. Yang dibawa ke tempat lain (paket, ekspor, cadangan) tidak terjangkau.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Hapus tanpa bertanya.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Daftar yang dihapus, dan stasiun yang belum melaksanakannya.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Ganti peserta dengan orang lain: yang terdaftar, atau yang baru.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>Pendaftaran pertama dibatalkan dan kartu ID-nya tidak berlaku. Kursi kunjungan tetap milik orang pertama: lepaskan, lalu daftarkan penggantinya.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Siapa yang datang, bila terdaftar.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Nama depan orang baru.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Nama keluarga orang baru.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Yang datang memakai kategorinya sendiri.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Yang datang tidak menjadi ketua, pengganti, ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Mengapa; disimpan di riwayat.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Serahkan kartu ID seseorang kepada orang lain. Pemiliknya tetap ditunggu.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Siapa yang mengambil kartu ID.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity, atau both: apa yang ditunjukkan.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Daftar kunjungan: kursi yang dipastikan, kursi kosong di sini dan di tempat lain, dan yang menunggu.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Tampilkan isi stasiun ini, kapan terakhir sinkron, dan keadaan printernya.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Tulis kehadiran, lintasan, kunjungan, sesi, atau pertemuan sebagai lembar kerja.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (setiap tindakan), visits, sessions (per pintu), atau matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Berkas yang ditulis.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv atau xlsx; jika tidak, menurut akhiran nama berkas.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Gambar kartu ID banyak orang ke dalam satu PDF; yang belum punya mendapat kartu ID.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>PDF yang ditulis.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Hanya kategori ini.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Hanya delegasi ini, menurut kode.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Nama yang ada di kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Hanya yang kartu ID-nya belum dicetak.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Menurut name, delegation, atau table; jika tidak, menurut tata letak.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Tempat kosong pertama pada lembar yang sudah dipakai.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Daftar kartu meja yang usang sejak dicetak; dengan -o, cetak.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Semua kartu meja dicetak dengan kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Cetak ke PDF ini.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Tata letak kartu meja lain.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Jadi pusat: terima stasiun, dan sinkronkan sampai Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Kode gabung lain dan keadaan semua stasiun ada di halamannya: buka alamat yang ditampilkannya di peramban komputer ini.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>Alamat untuk mendengarkan; kosong: semua.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>Porta untuk mendengarkan.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... untuk pusat besar; jika tidak, berkas terenkripsi.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Nama pusat ini mulai sekarang.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>Kegunaan stasiun pertama: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Berapa program yang menjawab, dengan --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Umumkan letak pusat ini di jaringan lokal (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Jadikan folder ini stasiun sebuah pusat, dan ambil yang dipegang pusat.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>Alamat pusat, atau teks QR-nya.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Kode sekali pakai; QR memuatnya.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Nama stasiun ini mulai sekarang.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Sinkronkan sekali dengan pusat, sampai tidak ada yang baru lagi.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Daftar stasiun acara ini: peran, kontak terakhir, jam, diblokir atau tidak.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Blokir selamanya stasiun yang hilang, dicuri, atau dikembalikan. Selagi pusat berjalan: di halamannya.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>Nama stasiun, seperti di kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Tanpa bertanya.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Daftar pusat yang mengumumkan diri di jaringan ini.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Siapa pun dapat mengumumkan pusat. Untuk bergabung perlu kode dari layarnya, yang membuktikannya.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Berapa lama mendengarkan.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Alamat komputer ini untuk mendengarkan; kosong: semua.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Nyatakan hilang suatu stasiun untuk selamanya, dengan pernyataan dua orang. Kursi yang dipegangnya tetap miliknya.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Di pusat atau di stasiun penyelenggara.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Apa yang terjadi padanya.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Siapa yang menyatakannya; berikan dua kali.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Biarkan pusat yang dipulihkan dari cadangan membagikan kursi lagi.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Bila setiap stasiun yang diterimanya sudah sinkron sejak itu dan tidak ada tindakannya sendiri yang bisa hilang, atau bila dua orang menyatakan bahwa tidak ada yang memegang kursi yang tidak diketahui pusat ini.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Bagaimana Anda tahu tidak ada yang hilang.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Hanya sebut siapa yang ditunggu.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Kembalikan setiap kursi kosong stasiun ini ke pusat, sebelum disimpan.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Juga pada stasiun yang dinyatakan hilang lalu ditemukan: sesudahnya sinkronkan sekali, atau bawa paket ke pusat.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Catat bahwa bus kunjungan sudah berangkat: tidak ada yang mendapat kursinya lagi, di mana pun.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Ternyata belum berangkat.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Tampilkan setiap delegasi: berapa yang hadir dari berapa, dan apakah ketuanya hadir.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Hanya yang masih ada yang ditunggu.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Daftar tindakan stasiun yang tidak cocok satu sama lain: siapa, kapan, dan apa yang harus dilakukan.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Yang sudah diselesaikan, dan caranya.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Keluarkan konflik dari daftar setiap stasiun, dan catat keputusannya.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Nomornya di kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Apa yang diputuskan.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Siapa yang memutuskan; jika tidak, KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Salin basis data terenkripsi selagi dipakai, dan periksa bahwa salinannya terbuka.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Berkas yang ditulis; jika tidak, salinan berkala di folder.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Tulis juga kunci pembukanya, ke berkas tersendiri.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Buang setiap tabel turunan dan olah ulang seluruh log.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Beri stasiun ini nama yang dikenal orang.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Nama stasiun ini.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Tampilkan versi ini dan komponennya.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Ganti stasiun ini dengan cadangan, atau pulihkan ke folder kosong di komputer lain.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>Cadangan diperiksa seluruhnya sebelum apa pun disentuh; yang ada disisihkan. Stasiun berlanjut dalam masa baru, tanpa kursi sampai pusat memberinya.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>Salinan dari kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Berkas kunci cadangan; jika tidak, milik stasiun ini, atau di sampingnya.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Periksa stasiun ini: basis data, fon, printer, diska, jam, kunci, dan log.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Tiap baris menyebut OK, perhatikan, atau rusak, dan apa yang harus dilakukan. Status keluar 1 bila ada yang rusak.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Mainkan satu hari: pusat, stasiunnya, berjam-jam tanpa jaringan, satu kali crash, lalu semua selaras lagi.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Folder sungguhan, basis data terenkripsi sungguhan, HTTP sungguhan di komputer ini, kartu ID sungguhan sebagai PDF. Stasiun terakhir dimatikan di tengah kerja. Status keluar 1 bila ada janji yang dilanggar.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Folder untuk stasiun, kartu ID, dan ekspor.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Berapa meja.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Berapa orang; 0: sebanyak isi contoh.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Benih lain, hari lain.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Mainkan hari terburuk: crash, perpecahan, klona, pemulihan, jam salah; dan periksa setiap janji.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Stasiunnya sungguhan; jam, jaringan, dan diskanya tidak, dan semua mengikuti benih: benih sama, hari sama. Status keluar 1 bila ada janji yang dilanggar.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Berapa hari; 0: sebanyak muat.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>Benih pertama; bila hanya ini: cuma benih ini.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Tanam kesalahan, dan lihat setiap kesalahan tertangkap.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Berapa kursi terbagi: jatah sementara dibanding pembagian rata.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Proses; 0: satu untuk tiap inti.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Putuskan, matikan, dan bekukan stasiun sungguhan selagi orang datang, dan lihat tidak ada yang hilang.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Pusat dan stasiunnya, masing-masing proses dalam jaringan sendiri; jaringan diputus dua arah atau satu arah, proses dihentikan, dimatikan, atau dibekukan. Sesudahnya berkas semua dibandingkan. Hanya Linux, sebagai root. Status keluar 1 bila ada janji yang dilanggar.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Berapa stasiun.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Tindakan per detik, semuanya.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Berapa lama orang datang.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed, atau none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Benih lain, tindakan dan kesalahan lain.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Semua kombinasi, bukan sekali jalan.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Matriks dengan sekian benih.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Berkas hasil, sebaris tiap uji. Yang sudah ada di dalamnya tidak dijalankan lagi.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Sekian uji sekaligus.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Tempat menyimpan stasiun dari uji yang gagal.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Minat dan janji.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Daftar siapa berminat atau berjanji apa; yang terbuka dahulu, yang terlama dahulu.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Hanya topik ini.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Hanya ini: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Juga yang ditarik kembali.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Tulis semuanya ke tabel, juga yang ditarik kembali.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Berkas .csv atau .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Catat apa minat atau janji seseorang.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Seperti namanya di kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Boleh diulang.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Catat bahwa seseorang tidak berminat lagi.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Tindak lanjuti minat, atau tentukan siapa yang menindaklanjutinya.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Siapa yang menindaklanjuti. Bila dikosongkan: yang bekerja di sini.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Catat sejauh mana suatu minat ditangani.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Daftar topik yang ditawarkan kios dan meja.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Tawarkan topik di acara ini, sebut dengan kata lain, atau jangan tawarkan lagi.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Satu kata, seperti invest atau host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Seperti dibaca orang. Boleh diulang.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Apa yang ditanyakan, dipisah dengan ; : how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Jangan tawarkan lagi.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Headset, kartu suara, dan sejenisnya.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Pinjamkan headset, kartu suara, atau sejenisnya kepada seseorang.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Nomor pada barang.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Terima kembali barang, dari siapa pun yang memegangnya.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Daftar barang yang dipinjam, dan siapa yang memegangnya.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Berkas .pdf, .csv, atau .xlsx yang ditulis.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Kios swalayan.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Tampilkan cara kerja kios di acara ini, dan apa yang ditanyakannya.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Atur cara kerja setiap kios di acara ini.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers, atau idle, warning, result dalam detik.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Bila beberapa, pisahkan dengan ; . Bila dikosongkan: seperti biasa.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Ganti kata-kata kios dengan kata penyelenggara, dalam satu bahasa.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, atau consent/ dan tujuannya.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>Seperti en, ko, atau pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Teks biasa UTF-8. Bila dikosongkan: kata-kata biasa.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Tentukan meja yang dituju orang dari kios komputer ini.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Namanya, seperti pada papan.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Tentukan printer yang mencetak jadwal orang pada kios komputer ini.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Seperti nama di kioskctl print printers; code: tanpa kertas; none: tanpa kode juga.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) atau a6. Bila dikosongkan: seperti sebelumnya.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Daftar yang menunggu petugas di kios, dan mengapa; yang terlama dahulu.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Catat bahwa seseorang menangani panggilan: hilang dari daftar setiap meja.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Seperti di kios: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected, atau gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Pertemuan dua peserta.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Impor daftar pertemuan: first, second, starts, ends atau minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Berkas CSV atau XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Daftar pertemuan menurut waktu, dengan yang tidak cocok ditandai.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Hanya pertemuan orang ini.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Pertemukan dua orang.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Kode pendaftaran salah satunya.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>Seperti 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>Seperti 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Nomor atau nama meja.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Pindahkan pertemuan ke waktu atau meja lain, atau ke waktu berikutnya saat keduanya senggang.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Huruf-huruf pertama yang ditampilkan kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Bila dikosongkan: waktu kosong berikutnya.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Daftar waktu berikutnya saat keduanya senggang dan ada meja kosong.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Batalkan pertemuan: waktu dan mejanya kosong lagi.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Catat bahwa keduanya bertemu.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Catat bahwa keduanya tidak bertemu.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Siapa yang tidak datang.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Foto peserta, untuk kartu ID.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Impor foto peserta, masing-masing dalam berkas bernama kode pendaftaran.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Menyebut dahulu yang baru dan berubah, dan berkas yang bukan milik siapa pun. Tidak ada yang ditulis sebelum --yes atau jawaban ya; folder yang sama, bila diimpor lagi, tidak mengubah apa-apa.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Berkas JPEG, PNG, atau WebP, bernama kode.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Jangan tampilkan lagi foto seseorang.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Kode pendaftaran peserta.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Siapa yang menunggu petugas.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Kirim seseorang ke meja kasus khusus.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Tangani yang menunggu; tanpa nomor, yang menunggu terlama.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Seperti nomor di kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Catat bahwa sudah selesai: ia tidak menunggu lagi.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Kartu ID yang menunggu printer.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Daftar tugas cetak: yang perlu orang dahulu.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Cetak yang menunggu, menurut urutan permintaan, lalu berhenti.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Menyerah setelah sekian lama; sisanya tetap di antrean.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Cetak lagi tugas yang gagal, di printer yang kini dipilih.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>Nomor tugas: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Catat untuk tugas yang bertanya: sudah tercetak.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Jangan cetak suatu tugas.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Pilih printer: untuk kartu ID yang akan datang, dan semua yang menunggu atau gagal.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Nama di kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Hanya tugas printer ini; jika tidak, semuanya.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Tanya setiap printer keadaannya: kertas, tutup, tinta, dan apakah menjawab.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Pilih printer pengganti bila yang dipakai mati.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Namanya; none: tanpa pengganti.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Kenalkan printer label di jaringan, yang tidak perlu driver di komputer ini.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI atau brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Lupakan printer label yang ditambahkan.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Catat bahwa gulungan atau kotak baru dipasang: tiap kartu ID yang tercetak menguranginya.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Berapa kartu ID dipasang; 0: jangan hitung.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Peringatkan bila tersisa sekian; jika tidak, sepersepuluhnya.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Pesan strip uji: tepi, kepekatan, skala, dan kode dari kecil ke besar.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>Halamannya: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Pilih tata letak kartu ID stasiun ini; tanpa nama, sebut yang dipakai.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Tata letak bawaan, atau milik Anda.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Pesan kartu ID di printer untuk semua yang belum punya. Yang berdiri di sini didahulukan.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Hitung alasan kartu ID dicetak, di setiap stasiun.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Tata letak kartu ID: daftar, impor, coba.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Daftar tata letak yang dapat disebut, dengan kertas yang diperlukan.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Impor tata letak kartu ID pretix, templat Indico, atau tata letak kami.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Disimpan di stasiun ini dengan namanya, atau ditulis ke berkas pilihan Anda.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Tata letak Rollcall, pretix, atau Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Berkas yang ditulis (TOML); jika tidak, disimpan di sini.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Nama penyimpanannya.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Lebar dan tinggi dalam mm, bila tidak disebut.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Tulis tata letak ke berkas, dengan gambarnya di sampingnya: untuk diubah, atau dibawa.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Nama dalam daftar.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Berkas yang ditulis (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Gambar tata letak dengan orang yang paling sulit dicetak.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Nama dalam daftar, atau berkas.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Cetak kartu ID sementara lebih dahulu, untuk hari saat tidak ada yang dapat mencetak.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Berapa, bernomor mulai T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Kategorinya.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>Harinya; kosong: ditulis tangan.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Tata letak kartu ID sementara.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Gambar semua nama acara contoh dan 200 nama dari 25 aksara, untuk diperiksa.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Daftar orang lain (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>Sinkronisasi lewat USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Tulis paket: yang setahu stasiun ini belum ada pada yang lain, dalam satu berkas tersegel.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Dibaca ulang dari USB dan diperiksa sebelum dikatakan selesai.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>Folder USB, atau berkas berakhiran .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Semua yang ada di sini: untuk stasiun baru.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Untuk stasiun ini; pusat menambahkan kursinya.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Baca paket, dan katakan apa yang datang dan apa yang perlu dibawa kembali.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>Dari paket yang terpotong atau rusak, bagian sebelum kerusakan disimpan.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>Paket di USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Periksa setiap entri paket, dan tidak menerima apa pun.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Bus kunjungan: siapa di bus, dan kapan berangkat.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Sebut bus untuk suatu kunjungan, dan muatannya.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Kursi tiap bus: 40 40, atau A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Beri bus kepada yang punya kursi tanpa bus. Delegasi tetap bersama.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Hitung seseorang naik bus.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Busnya, bila ada beberapa.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>Dalam perjalanan pulang.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Tidak punya kursi, dan memakai yang tersisa.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Walaupun naik bus lain.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Yang belum ada tidak ditunggu lagi.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Seseorang turun dari bus, atau salah terhitung.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Catat bahwa bus berangkat. Bila ada yang belum naik, nama dan alasan ditanyakan.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Siapa yang bertanggung jawab bila bus berangkat tanpa seseorang.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Mengapa bus berangkat tanpa orang itu.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Tampilkan siapa yang sudah naik dan siapa yang belum.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Tulis daftar bus kunjungan sebagai PDF A4 untuk dicetak: nama, telepon, kebutuhan, kotak centang.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Hanya bus ini.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Satu delegasi: orangnya, dan check-in semuanya.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Tampilkan orang satu delegasi: ketua, pengganti, pendamping, dan siapa yang hadir.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Kodenya: lihat kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Check-in semua anggota delegasi yang belum, dan pesan kartu ID-nya sekaligus.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Hanya orang ini.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Semua kecuali orang ini.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>Catatan orang ini sudah dibaca.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Tetapkan peran seseorang dalam delegasinya.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member, atau none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Siapa yang didampinginya.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Catat apakah delegasi sudah membayar biaya dan menyerahkan surat kuasa.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid atau open; kosong: belum ada yang mencatat.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted atau missing; kosong: belum ada yang mencatat.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Kedatangan yang diumumkan, urutan delegasi, dan kuorum.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Beri tahu protokol bila orang ini tiba. Wali kota dan tamu kehormatan selalu diberitahukan.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Jangan beri tahu tentang orang ini.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Tampilkan yang diumumkan dan sudah tiba, dan siapa yang mengurusnya.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Tampilkan peringatan di jendela stasiun ini, atau tidak.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Urus orang yang diumumkan: peringatan berakhir di setiap stasiun.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Tampilkan delegasi menurut urutan kehormatan, dan ketua yang masih ditunggu.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Tulis sebagai PDF A4 untuk petugas pintu.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Pilih dasar urutan delegasi: yang menentukan ialah yang pertama berbeda.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Beri delegasi tempat secara manual, dengan penanggung jawab dan alasannya.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Kodenya.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 paling depan; 0: menurut aturan.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Mengapa di sana.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Tampilkan siapa berhak suara, siapa yang hadir, dan apakah cukup.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee, atau assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Seperti keadaan saat itu: 09:30, atau 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Tetapkan berapa anggota badan yang harus hadir.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Sebanyak itu cukup; jika tidak, perlu lebih.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members, atau entitled: yang berhak suara.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Simpan papan suatu badan apa adanya, dengan semua angkanya. Tidak ada yang mengubahnya kemudian.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Tulis juga sebagai PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Suruh stasiun ini membekukan papan suatu badan bila waktunya tiba.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>Jendela atau pusat folder ini harus berjalan saat itu. Atur juga di stasiun kedua; stasiun itu menggantikan semenit kemudian bila belum menerima papannya: papan dibekukan tepat satu kali.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00, atau 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Batalkan pembekuan pada waktu itu.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Hitung sebagai hadir pada rapat suatu badan: yang berada di ruang suatu sesi.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Kodenya; none: yang sudah check-in yang dihitung.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Tampilkan papan yang dibekukan, di sini atau di stasiun lain, dan cetak lagi.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Tulis lagi satu sebagai PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Yang mana, seperti di daftar; jika tidak, yang terakhir.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Pintu sesi: siapa masuk dan keluar, dan seberapa penuh.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Izinkan seseorang lewat pintu sesi, masuk atau keluar.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Kode sesi; tanpanya, yang kini dibuka.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>Saat keluar.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Mengapa diizinkan masuk walaupun kategori, jam, atau ruang menolak.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Catat berapa orang dalam sesi, dihitung dengan melihat.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Berapa orang di dalam.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Urungkan lintasan pintu terakhir seseorang: salah terhitung.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Kode pendaftaran.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Tampilkan satu pintu: seberapa penuh sesi, dan siapa lewat terakhir.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Daftar setiap sesi berpintu dan seberapa penuh. Isi = orang di dalam / kapasitas.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Log bertanda tangan dari setiap stasiun.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Periksa rantai, isi, dan tanda tangan setiap cabang, dari entri pertama.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Milik stasiun atau pusat ini, atau suatu FILE paket atau cadangan. Status keluar 1 bila ada yang tidak sah; entri pertamanya disebut.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Paket atau cadangan; jika tidak, stasiun ini.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... dari pusat yang menyimpan datanya di sana.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Ukur kecepatan komputer ini.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>Dari kode yang dipindai sampai check-in tersimpan dengan kartu ID dipesan.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Orang dalam basis data.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>Dari kode di kios mandiri sampai halaman dengan nama tergambar: 50, satu per satu.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Dari huruf terketik sampai daftar orang.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Kartu ID digambar satu per satu, dan banyak dalam satu berkas.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Stasiun dan pusat lewat HTTP: pengisian pertama, kiriman satu pagi, tidak ada yang baru.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Dari memulai program sampai jendela yang menerima pindaian, tanpa layar.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Stasiun kosong bergabung ke pusat acara besar, lewat HTTPS di komputer ini.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>Dalam log pusat; jika tidak, sepuluh per orang.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Folder untuk log pusat.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Pindaian di jendela selagi tindakan stasiun lain mengalir dari pusat; dan memorinya.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Yang masuk sementara itu.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Setelah lama terputus: sampai tindakan tiap stasiun ada di semua stasiun lain dan di pusat.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Yang terputus.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Yang dilakukan masing-masing sementara itu.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Alamat PostgreSQL, untuk pusat. Belum boleh berisi acara.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Berapa entri per detik diterima pusat, dan beban stasiun yang diam.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Yang diberikan kepada pusat.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Stasiun yang menanyakan kabar.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Berapa lama bertanya.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Akun petugas: siapa boleh apa.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Daftar pemilik akun, perannya, dan PIN siapa yang terkunci di sini.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Buat akun; PIN ditanyakan, atau dibaca dari masukan standar.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>Yang pertama milik administrator, dan sejak itu setiap jendela menanyakan siapa di sana.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Seperti ditampilkan dan ditulis di samping tiap tindakan.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Salah satu dari steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Beri seseorang peran lain.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Seperti di kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Beri seseorang PIN baru; ditanyakan, atau dibaca dari masukan standar.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Matikan akun: tidak dapat masuk di mana pun setelah sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Hidupkan lagi.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Izinkan PIN dicoba lagi setelah terlalu sering salah di stasiun ini.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Kata-kata penyelenggara sendiri.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Ganti kata-kata satu kalimat, di setiap stasiun acara.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Tempat kalimat itu, seperti rail atau refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>Kalimat dalam bahasa Inggris, persis.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Kata-kata Anda; dengan bilangan, satu teks tiap bentuk jamak.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>Bahasa yang diganti katanya, seperti ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Kembalikan satu kalimat ke kata-kata asli program.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Daftar kata-kata acara sendiri.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Berkas .csv yang ditulis, yang diterima read.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Ambil banyak kata dari berkas, atau tidak sama sekali bila satu tidak cocok.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Berkas .csv dengan kolom `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Cari kalimat dari sebagiannya, dengan konteks yang diminta `set`.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Sebagian kalimat, dalam bahasa Inggris atau seperti terbaca.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, meja pendaftaran.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>argumen</translation>
    </message>
    <message>
      <source>options</source>
      <translation>opsi</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>swalayan</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>tampilkan bantuan ini, lalu keluar</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>folder data stasiun</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>bahasa dan arah, seperti ko atau ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>seperti setelan komputer</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>sebutkan berapa lama program mulai</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>pindai kode dari berkas, dan ukur waktunya</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>berlatih pada salinan yang hilang di akhir</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>jadi kios tempat delegasi check-in sendiri</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>kios yang dimulai lagi bila crash</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>meja, apa pun peran yang diberikan pusat kepada stasiun ini</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>kios dalam jendela yang boleh ditutup siapa pun</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>diagonal layar</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>tinggi tepi bawah layar dari lantai</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>layar yang mana, dari 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>ambil gambar setiap layar dalam setiap keadaan</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>gambar yang namanya diawali begitu, seperti door atau protocol-quorum; boleh diulang</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n tindakan belum disinkronkan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Jam meleset %n menit: setel</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Sertifikat pusat segera berakhir</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Perbarui stasiun ini: yang lain lebih baru</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Belum pernah sinkron</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n kartu ID tidak tercetak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>Sisa %n kartu ID di {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n kartu ID menunggu printer</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Printer belum dipilih</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Memuat %n orang</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Bekerja sendiri</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} selama {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Sinkronisasi terakhir {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Semua sudah sinkron</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: perlu ditangani</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: ada yang hampir habis</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Kunci, atau biarkan orang lain masuk (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Meja</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protokol</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pintu</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Ikhtisar</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Cetak</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sinkron</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Selesaikan</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Tidak ada yang diubah</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>LATIHAN</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>terakreditasi</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>tidak terakreditasi</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>dokumen belum ada</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>tetap diizinkan masuk</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Tindakan lain</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Pendaftaran</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Kartu ID</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Perbaikan</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasi</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Meja atau zona</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Barang dipinjamkan</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Barang dikembalikan</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Pembatalan</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Penggantian orang</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Menggantikan orang lain</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kartu ID diambilkan</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Pemulihan</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Pengurungan</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Stasiun diterima</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Stasiun diblokir</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Stasiun dinyatakan hilang</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Pindaian ditolak</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Kursi kunjungan</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Kursi dilepas</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Tempat dalam antrean</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Keluar antrean</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Lewat pintu</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Ditolak di pintu</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Check-in dengan kartu ID</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Check-in dengan kode</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Check-in dengan nama</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Terdaftar dan sudah check-in</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Dikirim</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Tindakan terakhir</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Cetak ulang</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Perbaikan</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Akreditasi</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Peran dalam delegasi</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Pemberitahuan</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Biaya dan surat kuasa</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Aturan kuorum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Siapa yang dianggap hadir</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Pembekuan yang diatur</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Meja atau zona</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Pembatalan</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Penggantian orang</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Kartu ID diambilkan</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Pemulihan</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Barang dipinjamkan</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Barang dikembalikan</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Pertemuan diatur</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Pertemuan dipindah</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Pertemuan dibatalkan</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Pertemuan berlangsung</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Pertemuan tidak terjadi</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Kursi kunjungan</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Tempat dalam antrean</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Kursi dilepas</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Keluar antrean</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Lewat pintu</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Orang dihitung</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Meja pendaftaran</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Layanan mandiri</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Pintu</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Penyelenggara</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Pusat</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n hari</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>kurang dari satu menit</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n menit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n jam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n hari lalu</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>baru saja</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n menit lalu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n jam lalu</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Daftar %n jam lalu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Berakhir dalam %n hari. Pusat yang berjalan membuat yang baru sebelum itu: periksa apakah benar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>Jam komputer ini %n menit lebih lambat dari pusat.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Daftar seperti saat diimpor di sini</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Daftar terbaru</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Daftar %n mnt lalu</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Sudah berakhir. Stasiun tetap berjalan karena berpegang pada kunci pusat; mulai ulang pusat agar membuat yang baru, atau perbarui.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Berakhir dalam sehari. Mulai ulang pusat agar membuat yang baru, atau perbarui. Stasiun tetap berjalan.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Berakhir dalam %n hari. Mulai ulang pusat agar membuat yang baru, atau perbarui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>Jam komputer ini %n menit lebih cepat dari pusat.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Ini tidak dilakukan di stasiun layanan mandiri. Pergilah ke meja pendaftaran.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Panggilan ini tidak dikenal lagi di sini.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Panggilan ini sudah ditangani.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>Biaya delegasi belum lunas. Setelah dibayar, catat di “Lainnya”; atau supervisor mengizinkan masuk.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Protokol ingin menyambut orang ini.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} sudah menangani panggilan ini.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Check-in di dua stasiun</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Terdaftar dua kali</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Dua orang di satu tempat</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Diperbaiki dengan dua cara</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Diizinkan masuk meski dibatalkan</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Diizinkan masuk dengan kartu ID lama</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Dua kunjungan pada satu waktu</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Tercatat di dua bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Satu kartu ID di dua pintu</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Kursi dari stasiun yang diblokir</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Kursi dijanjikan tetapi tidak ada</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Tindakan stasiun yang diblokir</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Diska disalin</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Dari stasiun yang tidak berwenang</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Pusat ini tidak membagikan kursi</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Tindakan Rollcall yang lebih baru</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Dihitung sekali, dari waktu yang lebih awal. Setiap stasiun mencetak kartu ID: cari tahu apakah satu orang datang dua kali, atau orang lain memegang kartu kedua.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Dua pendaftaran tampak seperti satu orang. Keduanya berlaku sampai ada yang memutuskan.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Dua stasiun menulisnya berbeda. Yang ditampilkan sekarang yang lebih akhir: pertahankan yang benar.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Sebuah stasiun mengizinkan orang ini masuk sebelum tahu pembatalannya. Tanyakan siapa yang membatalkan.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Kartu ID yang sudah diganti diizinkan masuk. Cari dan tarik: mungkin dua orang memakai satu nama.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Orang ini punya kursi di dua kunjungan yang waktunya bertumpuk. Tanyakan yang mana; kursi lainnya kesempatan bagi orang lain.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Kursi ini diberikan stasiun yang diblokir. Kursi dihitung dalam kapasitas; tanyakan apakah orangnya sudah diberi tahu.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Orang ini dijanjikan kursi yang dimiliki orang lain. Beri tahu sekarang: ia tidak ikut bus.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Dua stasiun menempatkan pengganti orang ini. Kini yang terakhir berlaku: tanyakan kepada delegasi siapa yang datang.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Dua pintu mengizinkan kartu ID ini masuk. Tanya kedua petugas pintu: bila dua orang datang, kartunya disalin. Kartu baru untuk pemiliknya membatalkan keduanya.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Dua petugas bus mencatat orang ini. Yang lebih akhir berlaku: tanya keduanya sebelum bus berangkat, karena mungkin ada yang tertinggal.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Semuanya disimpan dan ditampilkan. Cari tahu siapa yang memegang komputer saat itu, dan ulangi di sini yang benar.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Diska satu stasiun ada di dua komputer. Kedua riwayat disimpan: Stasiun menunjukkan di mana berpisah.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Disimpan dan tidak berpengaruh. Cari tahu siapa yang memakai stasiun itu, dan apakah tindakannya disengaja.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Pusat dipulihkan dari cadangan dan tidak tahu apa yang dibagikannya sejak itu. Stasiun menyebutkan mana yang masih ditunggu.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Disimpan dan diteruskan, belum ditampilkan. Perbarui Rollcall di komputer ini.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Sesi itu tidak ada lagi dalam program. Pilih lagi.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Belum check-in: ke meja pendaftaran.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Sudah masuk sebelumnya dan belum keluar.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Tidak tercatat masuk di pintu ini.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Sesi ini untuk: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Buka {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>{inside} dari {capacity} di dalam.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Isi angka dari 0 sampai {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Sekarang: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Apa yang perlu kami ketahui?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ditarik</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Menjadi tuan rumah kantor regional</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Mengadakan Citypreneurs di kota saya</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Mengajak anggota baru</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Membawa delegasi lain kali</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Berapa banyak?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Di mana?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Sampai kapan?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Terbuka</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>Ditangani</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Ditolak</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Sementara itu sudah ditarik.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Satu acara menawarkan paling banyak %n topik.</numerusform>
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
      <translation>Pertemuan ini sudah ditarik kembali.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Pertemuan memerlukan dua orang. Sebut orang lain.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Satu pertemuan paling lama %n menit.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>Acara berlangsung dari {first} sampai {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} punya pertemuan lain saat itu. Pilih waktu lain.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>Meja {table} terpakai saat itu. Pilih waktu lain.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Pertemuan ini sudah berlangsung atau sudah dibatalkan.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>Ditolak, dan jendela ini tidak tahu sebabnya.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Tidak ada yang memiliki kode ini di acara ini. Cari dengan nama.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Kode ini bukan dari acara ini, atau rusak. Tahan kartu ID, cari dengan nama, dan periksa dokumen identitas.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Kartu ID ini milik acara lain. Cari dengan nama.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Kartu ID ini sudah ditarik. Tahan, dan cetak yang baru bila perlu.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Sudah check-in: kartu ID kedua tidak dicetak.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Orang ini tidak terdaftar lagi. Cari kembali.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Orang lain datang menggantikannya.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Silakan ke meja pendaftaran: petugas di sana punya sesuatu untuk Anda dan akan melakukan check-in Anda.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>Penyelenggara belum mengakreditasi orang ini. Supervisor dapat mengizinkan masuk.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Surat kuasa atau dokumen lain belum ada. Supervisor dapat mengizinkan masuk.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Lakukan check-in orang ini dahulu.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Sebutkan alasannya: pilih salah satu.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Kartu ID memuat paling banyak %n zona.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Tidak ada yang diubah: isinya sudah begitu.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>%n orang dengan nama atau alamat ini sudah terdaftar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Tidak ada tindakan stasiun ini dalam %n menit terakhir yang dapat diurungkan.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Belum ada acara di stasiun ini: impor dahulu (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Hanya pusat yang boleh melakukan ini.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Hanya pusat atau stasiun penyelenggara yang boleh melakukan ini. Lakukan di sana.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Ini menyangkut pusat atau penyelenggara: hanya pusat di atasnya yang boleh melakukan ini.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Dua orang berbeda harus menandatangani ini, dengan nama.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n stasiun belum sinkron sejak pusat ini dipulihkan. Sinkronkan dahulu, atau minta dua orang menyatakan tidak ada yang kurang.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Tidak ada stasiun yang tahu apa yang dibagikan pusat ini setelah cadangan. Dua orang harus menyatakan tidak ada yang kurang.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Yang dibagikan pusat ini sendiri setelah cadangan mungkin tidak diketahui stasiun mana pun. Dua orang harus menyatakan tidak ada yang kurang.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Stasiun ini sudah membagikan kursi sebagaimana mestinya.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Tidak ada lagi stasiun acara ini dengan nama itu.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Stasiun tidak dapat melakukan ini pada dirinya. Gunakan stasiun lain.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Stasiun ini sudah dinyatakan hilang.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Tidak ada kursi kosong di sini yang dapat diberikan kepada pusat.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Ini sudah tidak bertentangan. Lihat kembali.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Bus kunjungan ini sudah berangkat.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Kunjungan ini tidak tercatat sudah berangkat.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Bus itu tidak ada lagi pada kunjungan ini. Lihat kembali.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Bus ini sudah berangkat.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Bus ini belum berangkat.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Tidak berangkat dengan bus kunjungan ini.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Tidak tercatat di bus.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Sisanya disimpan untuk %n orang yang ditunggu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n belum ada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Urutan %n dalam daftar tunggu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Tidak mendaftar kunjungan ini.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Kunjungan ini tidak ada lagi dalam program.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Kunjungan ini tidak terbuka bagi kategori ini.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>Ada kunjungan lain pada waktu itu. Keluar dahulu darinya.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Sudah ada di daftar tunggu kunjungan ini.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Sudah punya kursi pasti di kunjungan ini.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Pelepasan kursi ini sudah diminta; dilakukan pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Kartu ID no. {issue} sudah diganti dengan no. {current}. Tarik kartu lama.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Pendaftaran dibatalkan: {reason}. Tanyakan kepada penyelenggara.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Isi “{field}”.</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>“{field}” paling banyak %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Kata-kata ini tidak cocok di sana: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} sudah menyelesaikan ini.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Isi 1 sampai {most} bus dengan nama berbeda, masing-masing 1 sampai {seats} kursi.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Sudah tercatat di bus {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Tercatat di bus {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Ikut bus {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} dari {seats} kursi terisi.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Punya kursi di “{visit}”, bukan di sini.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Pilih orang lain.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Ia sudah menggantikan orang lain.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} sudah mengambil kartu ID ini. Urungkan, atau cetak ulang.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Belum ada yang masuk di sini. Masuk dahulu dengan PIN Anda.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Stasiun ini dapat memeriksa PIN setelah sinkronisasi berikutnya. Hubungkan.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Akun itu tidak ada lagi.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Akun pertama harus milik administrator.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>“{act}”: peran Anda tidak berwenang. Tanyakan kepada supervisor.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN salah. Sisa percobaan di stasiun ini: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>PIN {name} terlalu sering salah. Supervisor dapat membuka kuncinya.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Sudah ada akun bernama {name}. Tambahkan satu huruf.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} satu-satunya administrator. Angkat yang lain dahulu.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN terdiri atas {least} sampai {most} angka, tidak boleh semua sama dan tidak boleh berurutan.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Check-in seseorang</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Mendaftarkan seseorang untuk kunjungan</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Mengizinkan seseorang naik bus</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Mengurungkan</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Mengizinkan seseorang lewat pintu</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Tetap mengizinkan seseorang masuk</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Mengizinkan masuk meski aturan pintu</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Mencetak kartu ID lagi</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Mendaftarkan di tempat</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Menempatkan seseorang sebagai pengganti</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Memperbaiki data seseorang</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Merencanakan bus</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Mencetak pengganti kartu ID yang hilang</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Mengurungkan tindakan lebih dari 15 menit lalu</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Membiarkan bus berangkat tanpa seseorang</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Membatalkan atau memulihkan pendaftaran</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Menyelesaikan yang tidak cocok</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Mencatat bus sudah berangkat</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Mencetak banyak kartu ID</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Memutuskan untuk protokol</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Membuka kunci akun</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Memulai atau mengakhiri latihan</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Mengimpor daftar</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Menghapus data seseorang</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Menerima atau memblokir stasiun</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Mengelola akun petugas</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Menyiapkan printer</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Mengubah tata letak kartu ID</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Mengganti yang ada di sini dengan salinan</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Menyiapkan stasiun ini</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Check-in di dua stasiun</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Terdaftar dua kali di meja</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Dua orang menggantikan satu orang</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Diperbaiki berbeda di dua stasiun</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Check-in meski dibatalkan</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Check-in dengan kartu ID yang tidak berlaku</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Kursi di dua kunjungan pada satu waktu</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Tercatat di dua bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Satu kartu ID di dua pintu</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Kursi dari stasiun yang dilepas</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Kursi pasti yang ternyata tidak berlaku</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Tindakan stasiun yang diblokir</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Dua komputer menulis dengan satu nama</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Pernyataan tentang stasiun dari yang tidak berwenang</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Pusat ini tidak membagikan kursi lagi</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Tindakan yang tidak dikenal versi ini</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>Orangnya dihitung sekali. Cari tahu apakah dua orang datang dengan satu nama: kartu ID mungkin di tangan yang salah. Bila tidak, tarik kartu kedua.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Pertahankan satu pendaftaran, batalkan yang lain, dan tarik kartu ID-nya. Bila mereka dua orang, nyatakan.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Dua stasiun menempatkan orang di tempat yang sama. Yang terakhir berlaku: tanyakan kepada delegasi siapa yang datang, dan batalkan pendaftaran lainnya bila perlu.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Yang lebih akhir berlaku. Tanyakan mana yang benar, dan perbaiki bila perlu; cetak kartu ID baru bila tulisannya salah.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>Stasiun belum tahu pembatalannya. Temui orangnya, lalu pulihkan pendaftaran atau tarik kartu ID.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>Stasiun belum tahu kartu ID yang lebih baru. Cari tahu siapa pemakai kartu lama, dan tarik.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Tanyakan mana yang dipertahankan, dan lepas kursi lainnya.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Satu kartu ID diizinkan masuk di dua pintu. Tanya kedua petugas pintu: bila dua orang datang, kartunya disalin; cetak kartu baru untuk pemilik sahnya, keduanya lalu tidak berlaku.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Tidak ada yang duduk di dua bus: tanya kedua petugas bus, dan keluarkan orang ini dari bus yang salah. Sampai saat itu, yang lebih akhir berlaku.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>Kursi itu berlaku, dan tidak dimiliki orang lain. Pastikan orangnya dikenal dan sudah diberi tahu; bila tidak, lepas kursinya.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Orangnya dijanjikan kursi yang sudah diambil tindakan lain. Beri tahu, dan daftarkan lagi: demi keadilan ia didahulukan.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Semuanya disimpan. Periksa apa yang dilakukan stasiun setelah diblokir, dan siapa pemakainya.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Sebuah diska disalin atau dipulihkan. Kedua sisi disimpan. Hentikan salah satu komputer, dan gabungkan lagi dengan folder kosong.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Tidak berpengaruh. Bila memang dimaksudkan, ulangi di pusat atau stasiun penyelenggara.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Dipulihkan dari cadangan. Biarkan semua stasiun sinkron dengannya, atau dua orang menyatakan: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Perbarui Rollcall di stasiun ini. Yang tidak dikenalnya disimpan sampai saat itu.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>Orang ini belum check-in di sini. Arahkan ke meja pendaftaran; untuk mengizinkan masuk, sebutkan alasan dengan --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Tidak tercatat masuk di sini. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} dari {capacity} di dalam{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, sudah %n kali</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} di dalam</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, kelebihan {over}</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Tidak ada sesi {session} yang berpintu. Lihat daftarnya: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Sesi ini untuk {list}, bukan untuk {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Pintu ini buka dari {opens} sampai {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Sekarang: “{session}”.</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Penuh: {inside} dari {capacity} di dalam.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Sudah di dalam sejak {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Isi jumlah orang, dari 0 sampai {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, oleh {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Tidak tercatat masuk di sini. Sudah keluar pukul {at}. Tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Satu acara menawarkan paling banyak %n topik.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Orang ini tidak menyebut “{topic}”. Lihat daftarnya: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Tidak ada pertemuan seperti itu. Daftarnya: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Pertemuan memerlukan dua orang. Sebut orang lain.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Tulis waktu seperti 2019-10-14T09:30. Satu pertemuan paling lama %n menit.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Pertemuan ini sudah berlangsung atau dibatalkan. Pindahkan, atau atur yang lain.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>Acara berlangsung dari {first} sampai {last}. Pilih waktu pada hari-hari itu.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} punya pertemuan lain saat itu: {time}, meja {table}. Pilih waktu lain.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>Meja {table} terpakai saat itu: {time}. Pilih meja atau waktu lain.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Hanya pusat acara atau stasiun penyelenggara yang boleh melakukan ini. Lakukan di sana, atau gabungkan lagi komputer ini dengan kode untuk peran itu.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Stasiun itu sendiri pusat atau penyelenggara. Lakukan ini di pusat di atasnya.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Dua orang berbeda harus menyatakan ini. Sebutkan kedua nama.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Tidak ada stasiun yang dapat menjamin apa yang dilakukan setelah cadangan dibuat. Dua orang harus menyatakannya. Sebutkan kedua nama.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Yang dibagikan pusat ini sendiri setelah cadangan dibuat mungkin tidak diketahui stasiun mana pun. Lihat struk dan daftar cetaknya; lalu dua orang harus menyatakan tidak ada yang kurang. Sebutkan kedua nama.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Pusat ini tidak ditahan: tidak ada yang perlu dilepas.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Tidak ada stasiun itu. Lihat daftarnya: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Stasiun tidak menyatakan dirinya hilang. Lakukan di pusat.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Stasiun ini sudah dinyatakan hilang.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Tidak ada pertentangan itu di sini. Lihat daftarnya: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Stasiun yang belum sinkron dengan pusat ini sejak dipulihkan: {len}. Tunggu, nyatakan hilang yang memang hilang, atau minta dua orang menyatakan.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Ini sudah diselesaikan: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Ini sudah diselesaikan oleh {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Tidak ada yang memiliki kode ini di acara ini. Cari orangnya dengan nama.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Kode ini bukan dari acara ini, atau rusak. Tahan kartu ID, cari orangnya dengan nama, dan periksa dokumen identitas.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Kartu ID ini milik acara lain. Cari orangnya dengan nama.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Kartu ID ini sudah ditarik. Tahan, dan cetak yang baru bila perlu.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Belum ada acara di sini. Impor, atau gabung ke pusat.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Orang ini tidak terdaftar. Cari dengan nama, atau daftarkan di tempat.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Untuk kartu ID lain, cetak ulang dengan alasan.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Silakan ke meja pendaftaran: petugas di sana punya sesuatu untuk Anda dan akan melakukan check-in Anda.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Tidak terakreditasi. Supervisor dapat mengizinkan masuk: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Surat kuasa atau dokumen lain belum ada. Setelah ada: kioskctl accredit. Supervisor dapat mengizinkan masuk: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Lakukan check-in orang ini dahulu.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Sudah check-in pukul {at} oleh {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Sudah check-in pukul {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Sudah check-in oleh {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Sudah check-in</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Kartu ID memuat paling banyak %n zona.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Tidak ada yang diubah: isinya sudah begitu.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>%n orang dengan nama atau surel ini sudah terdaftar. Bila ini orang lain, nyatakan dengan --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Tidak ada tindakan stasiun ini dalam %n menit terakhir yang dapat diurungkan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Isi nomor pada barang, paling banyak %n karakter.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>gelar</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nama depan</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>nama keluarga</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>nama dalam aksara sendiri</translation>
    </message>
    <message>
      <source>position</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisasi</translation>
    </message>
    <message>
      <source>country</source>
      <translation>negara</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategori</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>surel</translation>
    </message>
    <message>
      <source>table</source>
      <translation>meja</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>kursi</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zona</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>alasan</translation>
    </message>
    <message>
      <source>role</source>
      <translation>peran</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nama</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>nama penanggung jawab</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>nama yang mengambil</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>surat atau identitas yang dilihat</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Kartu ID no. {issue} sudah diganti dengan no. {current}. Tarik kartu lama.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>Pendaftaran dibatalkan: {reason}. Tanyakan kepada penyelenggara.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Sebutkan salah satu alasan ini: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Belum diisi: {field}. Isi dan coba lagi.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field} paling banyak %n karakter. Persingkat.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>{item} sedang dipinjam. Terima kembali dahulu: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>{item} tidak sedang dipinjam. Lihat yang dipinjam: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Kata-kata ini tidak cocok di sana: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>kuorum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>TIDAK kuorum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Tidak ada lagi yang perlu check-in: semua anggota delegasi ini sudah hadir, atau dibatalkan.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Orang ini tidak di sini, jadi tidak ada kedatangan untuk ditangani.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Kedatangan ini sudah ada yang menangani.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Tulis bagian sebagai 1/2 atau 2/3: lebih dari nol, dan tidak lebih dari semua.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Waktu itu belum tiba. Atur di muka (protocol freeze-at), atau hilangkan --at untuk sekarang.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Atur waktu yang belum tiba, dalam sebulan.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>Tidak ada papan yang akan dibekukan saat itu, atau sudah dibekukan.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>lebih dari {share} anggota</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>lebih dari {share} yang berhak memilih</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>sekurang-kurangnya {share} anggota</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>sekurang-kurangnya {share} yang berhak memilih</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} hadir, {needed} diperlukan; {entitled} dari {members} anggota berhak memilih</translation>
    </message>
    <message>
      <source>half</source>
      <translation>setengah</translation>
    </message>
    <message>
      <source>all</source>
      <translation>semua</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Tidak ada delegasi {code}. Lihat daftarnya: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Ada catatan: {note}. Baca, lalu sebutkan orang ini dengan --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Tidak ada yang bernama “{said}” di sini. Pilih dari {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} sudah menangani kedatangan ini.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Sebutkan siapa yang menggantikan: orang lain.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Ia sudah hadir menggantikan orang lain. Pilih orang lain.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Orang lain datang menggantikannya (kioskctl show menyebutkan siapa).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} sudah mengambil kartu ID ini. Urungkan dahulu, atau cetak ulang kartunya.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Tidak ada kursi kosong di stasiun ini yang dapat dikembalikan ke pusat.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Hanya pusat yang boleh melakukan ini. Lakukan di sana.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Tidak berangkat dengan bus. Untuk membawanya pulang, gunakan --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Tidak tercatat di bus. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Tidak mendaftar kunjungan ini.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Bila masih ada kursi, gunakan --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Tidak ada kunjungan {visit} dengan kursi terbatas. Lihat daftarnya: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>Kunjungan {visit} tidak terbuka bagi kategori {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} bersamaan waktunya dengan “{other}”. Keluar dahulu darinya, atau daftar keduanya dengan --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Sudah ada di daftar tunggu {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Sudah punya kursi pasti di {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Tidak mendaftar {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Pelepasan kursi di {visit} sudah diminta; dilakukan pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>Bus {visit} sudah berangkat: tidak ada lagi yang mendapat kursi.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Keberangkatan {visit} tidak tercatat. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Tidak ada bus {bus} pada kunjungan ini. Lihat kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Isi 1 sampai {most} bus dengan nama berbeda, masing-masing 1 sampai {seats} kursi.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>Bus {bus} sudah berangkat. Bila keliru, urungkan keberangkatannya dahulu.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>Bus {bus} belum berangkat. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Sudah tercatat di bus {bus}, pukul {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Sudah di bus {bus}. Untuk pindah, gunakan --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Ikut bus {bus}. Untuk mengambilnya di sini, gunakan --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>Bus {bus} penuh: {inside} dari {seats} kursi.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Tempat yang tersisa disimpan untuk {awaited} orang yang ditunggu. Bila tidak ditunggu lagi, gunakan --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>Bus {bus} tidak dapat berangkat: {len} belum ada. Untuk berangkat tanpa mereka, sebutkan penanggung jawab dan alasannya: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Tidak punya kursi di sini, tetapi di “{other}”. Tunjukkan bus itu.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Belum pasti: urutan {place} dalam daftar tunggu.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Stasiun layanan mandiri hanya melakukan yang ditawarkan layarnya. Lakukan di meja pendaftaran.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Tidak ada mesin layanan mandiri yang membuat panggilan ini. Lihat yang terbuka: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Panggilan ini sudah ditangani.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>Biaya delegasi belum lunas. Catat pembayarannya (kioskctl delegation standing), atau izinkan orang ini masuk dengan --although dan --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Protokol ingin menyambut orang ini: lakukan check-in di meja pendaftaran.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} sudah menangani panggilan ini.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Belum ada yang masuk di sini. Masuk dahulu dengan PIN Anda.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN salah. Sisa %n percobaan di stasiun ini.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>PIN dapat diperiksa di sini setelah sinkronisasi berikutnya. Sinkronkan stasiun ini.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Tidak ada akun itu, atau dinonaktifkan. Lihat daftarnya: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Akun pertama harus milik administrator.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Ini memerlukan wewenang: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>PIN {name} terlalu sering salah di sini. Supervisor membuka kuncinya, atau: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>Sudah ada akun bernama {name}. Tambahkan huruf atau tempat.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} satu-satunya administrator. Angkat yang lain dahulu.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN terdiri atas {least} sampai {most} angka, tidak boleh semua sama dan tidak boleh berurutan.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n orang dilewati: tidak terakreditasi, atau dokumen belum ada (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>OK, protokol diberi tahu</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>OK, baca catatannya</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Sudah masuk</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Hari atau sesi salah</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sesi penuh</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Tidak terakreditasi</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Dokumen belum ada</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Biaya belum lunas</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Kartu ID sudah diganti</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Kartu ID ditarik</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Kode palsu atau rusak</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Kode acara lain</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Kode tidak dikenal</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Beberapa orang cocok</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus penuh</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus salah</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Belum pasti (daftar tunggu)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Ini tidak dilakukan ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>pendaftaran</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>check-in</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>kartu ID</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>perbaikan</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>penggantian orang</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>pengambilan oleh orang lain</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>pengiriman ke meja kasus khusus</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>barang dipinjamkan</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>barang dikembalikan</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>pertemuan</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>pemindahan pertemuan</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>pembatalan pertemuan</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>pertemuan yang berlangsung</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>pertemuan yang tidak terjadi</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>meja atau zona</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasi</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>peran dalam delegasi</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>pemberitahuan kedatangan</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>biaya dan surat kuasa</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>aturan kuorum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>siapa yang dianggap hadir</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>pembekuan yang diatur di muka</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>pembatalan pendaftaran</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>pemulihan pendaftaran</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>pelepasan kursi</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>tempat dalam daftar tunggu</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>keluar dari daftar tunggu</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>naik bus</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>lewat pintu</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>hitungan orang</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Untuk komputer yang hilang, dicuri, atau dikembalikan. Pusat mengambil sekali yang masih ada padanya, dan tidak memberinya apa-apa lagi. Tidak dapat diurungkan; kursi padanya tetap di sana.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Belum ada acara</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Impor: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Kursi</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Terisi</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Kosong di sini</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Kosong di stasiun</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Menunggu</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Sinkronisasi terakhir</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Jamnya</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Tindakan tersimpan</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>diblokir</translation>
    </message>
    <message>
      <source>right</source>
      <translation>tepat</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>cepat {seconds} dtk</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>lambat {seconds} dtk</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Blokir</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Pindai di stasiun, atau ketik:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: pusat</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>orang tersimpan</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>sudah check-in</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>kartu ID</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>check-in dua kali</translation>
    </message>
    <message>
      <source>never</source>
      <translation>belum pernah</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>selaras</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>menyinkronkan</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>Blokir “{station}”?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Kode gabung untuk satu stasiun ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>di {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>sekarang</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} jam lalu</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Blokir</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Tidak jadi</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Terima stasiun</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Tampilkan kode gabung</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Selama sepuluh menit.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>meja pendaftaran</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>layanan mandiri</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>pintu</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>penyelenggara</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>pusat</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} dtk lalu</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} mnt lalu</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Belum ada yang bergabung.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n hari</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Stasiun tetap berjalan: berpegang pada kunci pusat, dan tanggal tidak menentukan.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Mulai ulang pusat, karena sertifikatnya diperbarui sendiri; bila tidak, perbarui pusatnya.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>kurang dari satu menit</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n menit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n jam</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>seperti saat diimpor di sini</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} lebih lambat dari pusat: setel. Tidak ada data yang terancam.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} lebih cepat dari pusat: setel. Tidak ada data yang terancam.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Sertifikat pusat sudah berakhir.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Sertifikat pusat berakhir dalam sehari.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>kurang dari sehari</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>berumur {age}</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Sertifikat pusat berakhir dalam {left}, dan pusat yang berjalan memperbaruinya sebelum itu: periksa apakah benar.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Sertifikat pusat berakhir dalam {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>sapaan</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nama</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nama depan</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>nama keluarga</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>gelar di belakang nama</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>nama dalam aksara sendiri</translation>
    </message>
    <message>
      <source>position</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisasi</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegasi</translation>
    </message>
    <message>
      <source>country</source>
      <translation>negara</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>nama acara</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>tanggal acara</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>tempat acara</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>baris tambahan</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>nomor kartu ID</translation>
    </message>
    <message>
      <source>table</source>
      <translation>meja</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>kursi</translation>
    </message>
    <message>
      <source>day</source>
      <translation>hari</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>kunjungan</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>bus</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telepon</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>kebutuhan</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zona</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>sesi</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>program</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>teks tata letak</translation>
    </message>
    <message>
      <source>category</source>
      <translation>kategori</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>huruf kategori</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>kode QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>kiri</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>atas</translation>
    </message>
    <message>
      <source>right</source>
      <translation>kanan</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>bawah</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Bagian ini berjarak {gap_mm:.1f} mm dari tepi {edge} dan dapat terpotong atau tidak tercetak. Sisakan {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Bagian ini berakhir {gap_mm:.1f} mm sebelum tepi {edge}, sehingga tampak garis putih tidak rata. Tarik melewati tepi, atau sisakan {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Hurufnya hampir tidak terbaca di atas latarnya ({ratio:.1f} banding 1, perlu {least:g}; {large:g} untuk huruf berukuran besar). Pilih warna lain.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Bagian ini melewati tepi kartu ID. Pindahkan atau perkecil.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Bagian ini menutupi kode, yang memerlukan margin putih. Pindahkan salah satunya.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Tulisan lembarnya sendiri melewati tepi. Pakai lembar yang lebih besar.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Kartu mencapai {right_mm:g} × {bottom_mm:g} mm, sedangkan lembar {width_mm:g} × {height_mm:g}. Kurangi kartunya, atau perkecil margin dan jaraknya.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Kartu ID dilipat dan belakangnya kosong. Isi sesuatu di sana.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Tidak ada kode QR di kartu ID ini, sehingga pemindai tidak mengenalinya. Tambahkan.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Tidak ada nama di kartu ID ini. Tambahkan teks dengan {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Ada teks yang masih kosong. Tulis sesuatu di dalamnya.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} bukan warna; pilih warna, atau tulis sebagai #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Tidak ada bidang {field!r}.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Tidak ada bidang {field!r}. Maksud Anda {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Tanpa isian dan bingkai, tidak ada yang terlihat.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} bukan bahasa; tulis ko, pt, atau zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>Kolom “{field}” tidak dikenal di sini; teksnya dihilangkan.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>Teks “{text}” sebagian keluar dari kartu ID; sudah digeser ke dalam.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>Teks “{text}” menutupi kode QR; teks itu dihilangkan.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>Gambar latar tidak ada di berkas; tambahkan di samping tata letak.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>Gambar “{name}” tidak ada di berkas; tambahkan di samping tata letak.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Nama depan dicetak lengkap, bukan inisial.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>Teks rata kiri-kanan dibuat rata kiri.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Huruf miring (italic) dicetak tegak.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>Fon {font} dicetak sebagai Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Latar berwarna di belakang teks tidak dicetak.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>Warna “{name}” tidak dikenal di sini; teksnya hitam.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Huruf tembus pandang dicetak penuh.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Kode berwarna dicetak hitam agar pemindai dapat membacanya.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>Entri {number} bukan area; entri itu dihilangkan.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>Isi halaman {page} dihilangkan: di sini kartu ID punya dua sisi.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>Kolom “{field}” tidak dikenal di sini; kolom itu dihilangkan dari teksnya.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>Kode berisi “{text}”; sekarang berisi kode kartu ID itu sendiri.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>Tanda program pembuatnya (poweredby) tidak dicetak.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Tidak ada yang seperti “{kind}” di sini; bagian itu dihilangkan.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Tata letak tidak dapat diimpor: ini bukan tata letak kartu pretix (daftar area) dan bukan templat perancang Indico (lebar, tinggi, dan butir).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Tata letak tidak dapat diimpor: tidak ada isinya yang dapat dicetak di sini.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Tata letak tidak dapat diimpor: berkasnya terlalu besar.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>Berkas tidak menyebut ukuran kartu ID; dianggap A6 mendatar (148 x 105 mm). Sebutkan dengan --size jika ukurannya lain.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Latar tidak ada di berkas; tambahkan sebagai gambar di samping tata letak.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Tata letak tidak dapat diimpor: bukan JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Tata letak tidak dapat diimpor: di {place}, {key} adalah {value} dan seharusnya {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>angka dengan ukuran yang wajar</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>daftar angka</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>daftar</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>Tata letak kartu ID {name} tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} melewati tepi lembar ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} melewati tepi kartu ID ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Tidak ada tata letak kartu ID {name}. Sebutkan salah satu dari {known}, atau berkas TOML; di belakang nama boleh ada {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>dikelompokkan menurut {name}; yang dikenal {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>dilipat, tetapi sisi belakangnya kosong</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} menutupi kode, yang memerlukan margin putih</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>versinya {version}; program ini membaca versi 1 dan 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>menyebut gambar {name}, yang harus berada di samping tata letak</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>gambar {name} tidak dapat dibaca ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>kartu {card} mm mencapai {reach} mm pada lembar {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>gambar {name} lebih dari 8 MB; perkecil</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt {floor} lebih besar dari size_pt {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>ada teks dan kolom; tulis kolom di dalam teks, dalam kurung kurawal</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt lebih besar dari word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>tidak ada isian maupun bingkai, jadi tidak akan terlihat</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm lebih dari setengah lebar atau tingginya</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>perlu berkas atau kolom, jangan keduanya</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>tidak ada gambar bernama {name}; yang dikenal {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>angka</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>bilangan bulat</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>teks dalam tanda kutip</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>daftar teks dalam tanda kutip</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true atau false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>tabel</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>tabel bahasa</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>daftar kolom</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>meminta kolom {name}; yang dikenal {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, padahal harus {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; pilih salah satu dari {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Tata letak kartu ID {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Tata letak kartu ID {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>satu atau lebih {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>{key} tidak ada ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, ukuran yang tidak wajar</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>daftar {key} kosong</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>tidak ada {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} berisi yang bukan tabel; tulis {table} di atas masing-masing</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>ada kunci yang tidak berarti apa-apa: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>lebih dari {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 atau lebih</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} untuk {language}; tulis seperti ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>Kartu ID tanpa nama. Isi nama orangnya sebelum mencetak.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Kartu ID tanpa {field}. Atur di acara.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>Kartu ID tanpa kode QR; pemindai tidak mengenalinya.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>Teks kode QR terlalu panjang untuk kode mana pun; persingkat.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>Warna kategori {colour!r} tidak sah; tulis sebagai #rrggbb. Kartu ID dicetak hitam.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>Gambar {name!r} tidak dapat dicetak; gunakan PNG atau JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>Tata letak tidak punya tempat untuk zona {listed}; zona itu tidak dicetak.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>Program dengan %n butir terlalu panjang: dicetak {size_pt:.1f} pt, di bawah {floor_pt:g} pt yang terbaca. Pakai tata letak yang lebih besar.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>Kode QR terlalu kecil: modulnya {module_mm:.2f} mm ({dots} titik pada {dpi} dpi), dan pemindai perlu {least_mm} mm dan {least_dots} titik. Pakai tata letak dengan kode lebih besar.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>{word} “{text}” terlalu panjang: dicetak {size_pt:.1f} pt, di bawah {floor_pt:g} pt yang terbaca. Persingkat.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Pada {word} ada {listed}, yang tidak dapat dicetak fon mana pun di sini; diganti sebuah tanda. Hapus atau tulis dengan cara lain.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n entri, {size} kB, untuk {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>stasiun mana pun dari acara ini yang membacanya</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Ditulis dan dibaca ulang: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Menulis paket</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Membaca paket</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Tidak berisi entri: tidak ada yang baru. Isinya memberi tahu pembaca apa yang dipegang stasiun ini.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>Dari “{name}”: %n entri baru, {known} sudah dikenal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>%n entri di sini belum dikenal “{name}”: bawa kembali dengan kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Tidak ada yang baru: paket “{name}” ini sudah pernah dibaca di sini.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Tidak ada yang baru: paket “{name}” yang lebih baru sudah dibaca di sini.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Tidak ada yang baru dari “{name}”: semua isi paket sudah ada di sini.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} memakai bus ini: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>menunggu, urutan {place}</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>di bus</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Diberi bus: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>Di bus: {name}. {aboard} di bus {bus}, {missing} belum ada.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Tidak dihitung lagi.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>Bus {name} menerima orang lagi.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>Bus {name} sudah berangkat.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Ditulis: {path}, %n halaman.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Tidak ada kunjungan {visit} dengan kursi terbatas. Daftar: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} punya %n bus. Sebutkan yang mana: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; sudah berangkat, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; sudah berangkat</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  bus {bus}: {aboard} dari {seats} di bus, {missing} belum ada{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>tidak ikut</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisasi</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telepon</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Kebutuhan</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Terjadi kesalahan pada Rollcall sendiri ({kind}). Yang disimpan sebelumnya aman. Rinciannya di {written}: kirim berkas itu kepada pengurus Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>tidak ada berkas: folder data maupun folder sementara tidak menerimanya</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Selesai di sini, dan di mana-mana pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Berikan sedikitnya {least} huruf, agar satu konflik yang dimaksud.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Semuanya cocok.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Belum ada yang diselesaikan.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>biaya {fee}, surat kuasa {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>belum disebut</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} dari {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegasi, {here} dari {people} orang hadir.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {here} dari {count} hadir.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} check-in, %n kartu ID dipesan, {failed} tidak dapat.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} kini {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Tidak ada delegasi {delegation}. Daftar: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegasi</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hadir</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Ketua delegasi</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>here</source>
      <translation>di sini</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>ditunggu</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>tidak disebut</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (hadir)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (ditunggu)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Aksara sendiri</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Negara</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, kartu ID sudah di tangan</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: {name} sudah check-in{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Dibatalkan: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>Kartu ID no. {issue} dipesan; semua kartu sebelumnya tidak berlaku.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Tidak ada orang dengan kode {code} di acara ini. Cari namanya: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Catatan: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; kartu ID no. {issue} dipesan</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Dipastikan: satu kursi di {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Belum pasti: di daftar tunggu {where}. Tidak ada kursi kosong di stasiun ini.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Stasiun yang memberi kursi di {where} diminta melepasnya: dilakukan pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Keluar dari {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Dibatalkan: {act} {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>perhatikan</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>rusak</translation>
    </message>
    <message>
      <source>window</source>
      <translation>jendela</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>folder data</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>diska</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>fon</translation>
    </message>
    <message>
      <source>key</source>
      <translation>kunci</translation>
    </message>
    <message>
      <source>event</source>
      <translation>acara</translation>
    </message>
    <message>
      <source>names</source>
      <translation>nama</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versi</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>salinan</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>cadangan</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>printer</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>pengganti</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>kartu ID</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>tugas cetak</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>sinkronisasi</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>pusat</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>jam</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>sertifikat</translation>
    </message>
    <message>
      <source>database</source>
      <translation>basis data</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Impor acara (kioskctl import PATH), atau gabung ke pusat (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Stasiun ini belum berisi apa pun.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n orang di {where}; {inside} menurut pindaian.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Keluar</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Masuk</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; %n orang pada {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Judul</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Muatan</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Terisi</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Datang</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Dari yang diundang</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Dihitung</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Ditolak</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} sampai {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n pindaian ditolak{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kapan</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Stasiun</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Apa</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Mengapa</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Tidak ada sesi {code} dengan pintu. Daftar: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>Program tidak punya sesi dengan pintu. Impor satu: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>diurungkan</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n orang, {here} sudah check-in{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n tindakan belum disinkronkan</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>pusat {hub}, terakhir {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; tugas: {waiting} menunggu, {failed} gagal</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>Tidak ada kunjungan dengan kursi terbatas di program.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (tertua sudah {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>tanpa pusat; stasiun ini bekerja sendiri, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} dari {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n baris di {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Mulai</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Kapasitas</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Dipastikan</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Kosong di sini</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Kosong di tempat lain</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Tertahan</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Menunggu</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n kartu</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Daftar</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Jam</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Sertifikat</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} di dua stasiun</translation>
    </message>
    <message>
      <source>never</source>
      <translation>tidak pernah</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>belum dipilih</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Acara</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Berisi</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sinkronisasi</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nomor</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>alasan</translation>
    </message>
    <message>
      <source>from</source>
      <translation>dari</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>menit</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>ditangani</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} menunggu.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} menunggu bantuan: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Diambil: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Selesai: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Tidak ada yang menunggu dengan nomor ini. Daftar: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Bergabunglah dengan kode di layarnya:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Tidak ada pusat yang mengumumkan diri di sini. Beberapa jaringan tidak membiarkan komputer saling melihat: ketik alamat di layar pusat.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Pusat</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Alamat</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Simpul</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Ditulis: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB kosong</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>Kunci basis data ada di {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Simpan salinannya bersama cadangan: tanpa kunci, cadangan tidak dapat dibaca.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Di pusat: kioskctl hub, lalu kioskctl doctor lagi.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Jalankan pemasangan lagi: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} belum ada; dibuat saat pertama dipakai.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Periksa pemiliknya, atau pilih yang lain dengan --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Pengguna lain komputer ini dapat melihat {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Fon kartu tidak lengkap: jalankan pemasangan lagi, atau pulihkan badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Pengguna lain komputer ini dapat membaca kunci basis data.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Impor satu (kioskctl import PATH), atau gabung ke pusat (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Tidak ada fon yang memuat huruf nama orang ini: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n entri berasal dari versi yang lebih baru.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Stasiun ini mulai dari awal, tanpa kursi sendiri, karena {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Sinkronkan, agar mendapat yang kurang dan kursi baru: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>di server basis data: cadangannya pg_dump atau server siaga di sana</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Buat cadangan, dan simpan kuncinya di tempat lain: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Perbaiki, atau pilih yang lain: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Tersisa %n kartu di {printer}, menurut hitungan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Isi yang baru dan catat: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n kartu menunggu keputusan seseorang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Pekerjaan jalan terus tanpanya. Periksa kabel jaringan dan apakah pusat menyala.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Jam ini lambat {seconds} dtk dari jam pusat.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Jam ini cepat {seconds} dtk dari jam pusat.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Setel jam komputer ini atau jam pusat. Data tidak terancam, hanya waktu yang ditampilkan.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Tidak dapat diperiksa: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, terenkripsi</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Untuk jendela, jalankan: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n aksara: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n orang</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>Entri {number} dari stasiun {station} tidak sah: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Pulihkan cadangan terbaru: kioskctl restore BACKUP. Tidak ada yang dibuang.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>%n entri terakhir sah; semua: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Siapkan yang baru sebelum ramai berikutnya.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Perbaiki, atau pilih yang lain: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} menutup program dengan sendirinya.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>{folder} tidak dapat ditulisi.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Tutup bagi pengguna lain: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Kosongkan ruang sekarang: mungkin tidak ada lagi yang dapat disimpan.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Tidak semua huruf {words} tersedia.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Tutup bagi pengguna lain: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Belum ada acara di sini.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Perbaiki namanya, atau minta fonnya.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Setiap huruf dari setiap nama dapat dicetak.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Perbarui Rollcall di stasiun ini.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Belum ada cadangan.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Lihat kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>milik pusat berlaku sampai {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Stasiun ini bekerja sendiri: tanpa pusat.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} menjawab dalam {ms:.0f} md</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Coba sekarang: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Jalankan pemasangan lagi.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt tidak terpasang: hanya terminal.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Kosongkan ruang sebelum acara mulai.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>yang terbaru {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>Yang menjawab di {url} bukan pusat Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>sekitar %n menit</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Pusat “{name}” di {address}  (hentikan dengan Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Halamannya, di peramban komputer ini:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>“{station}” kini stasiun dari {hub}, dan memuat %n orang dari {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>kurang dari satu menit</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Selaras dengan pusat: {sent} dikirim, {received} diterima.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>“{name}” diblokir. Pusat menerima sekali sisa yang dimilikinya, lalu tidak memberi apa pun lagi. Kursi yang dipegangnya tetap padanya.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>diblokir</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Terima stasiun:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Belum ada acara, jadi stasiun belum dapat bergabung. Impor dahulu.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Atau pindai ini di jendela stasiun, pada Sinkronisasi:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Sudah bergabung, dan sinkronisasi pertama dilanjutkan nanti: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Menerima acara</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Mengolahnya</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, sisa {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Kontak terakhir</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Tidak ada stasiun lain yang dikenal di sini.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Beberapa program hanya dapat berbagi server basis data: sebutkan dengan --database postgresql://... Pusat di berkas komputer ini adalah satu program.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Mengambil alih acara</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>Ada %n stasiun bernama {name}. Sebut salah satu: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Tidak ada stasiun bernama {name}. kioskctl stations menampilkan daftarnya.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Tidak ada yang diubah. Tambahkan --yes bila tidak ada yang dapat menjawab.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>acara yang belum datang</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>Blokir “{name}” selamanya? Tidak dapat dibatalkan.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Berubah</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Tetap</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Ditolak</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Perhatikan ini: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Ditolak: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Membaca daftar</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Tulis ini?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Tidak ada yang ditulis. Tambahkan --yes untuk menulis.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>topik</translation>
    </message>
    <message>
      <source>state</source>
      <translation>status</translation>
    </message>
    <message>
      <source>code</source>
      <translation>kode</translation>
    </message>
    <message>
      <source>details</source>
      <translation>rincian</translation>
    </message>
    <message>
      <source>since</source>
      <translation>sejak</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Tulis sebagai NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>berisi</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>tidak ditawarkan</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>ditawarkan</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>barang</translation>
    </message>
    <message>
      <source>station</source>
      <translation>stasiun</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} dipinjamkan kepada {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} sudah kembali.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Ditulis: {output}, %n barang dipinjam.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>teks {name} dalam {language}: kata sendiri</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} dalam {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Kios ini mengarahkan orang ke {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Kios ini tidak menyebut meja.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Jadwal keluar dari {chosen}, di {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>kios</translation>
    </message>
    <message>
      <source>step</source>
      <translation>langkah</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} bukan teks biasa dalam UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Tidak ada panggilan {number} yang terbuka. Daftar: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n huruf</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>kata-kata biasa</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>Orang tidak membawa apa-apa dari kios ini.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Kios ini tidak mencetak jadwal.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>seperti biasa</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Tata letak</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Untuk apa</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Kertas (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Muatannya</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Sisi</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Milik</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Di belakang nama boleh ada :black, :capitals, dan :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n bagian tata letak {kind} pada {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} ditulis ke {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n halaman di {output}. Perlu dilihat: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n kartu ID sementara di {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n halaman di {output}. Nama: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Perhatikan ini: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n nama tidak dapat dicetak seperti tertulis.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>stasiun ini</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, dapat dibuka. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>%n tabel dibangun ulang dari log. Subjek: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Kuncinya di {key}: simpan terpisah, sebab yang memiliki keduanya dapat membaca semuanya.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Hanya terbuka dengan kunci stasiun ini: simpan juga kunci itu, di tempat lain (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Mengolah log</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} sudah ada, dan kunci tidak pernah ditimpa. Sebut yang lain.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Stasiun ini kini bernama “{name}”.</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Kunci tidak dapat ditulis ke {path}. Cadangannya sendiri sudah ditulis. Pastikan diska atau USB terpasang dan ada ruang, lalu ulangi.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Biarkan apa adanya. Gantikan dengan cadangan yang utuh: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Rusak: stasiun {station}, cabang {branch}; entri {number}{what} adalah yang pertama tidak sah: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Minta paketnya ditulis lagi.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Utuh: %n entri, ditulis “{author}”.</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Semua entri log sah; yang rusak ada di sampingnya.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>Berkas {where} rusak ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Memeriksa cadangan</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Memeriksa paket</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} Entri terakhir sebelumnya, {number} dari {station}, utuh.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Utuh: %n entri. Cabang: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Memeriksa log</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(dihapus)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>direncanakan</translation>
    </message>
    <message>
      <source>held</source>
      <translation>terlaksana</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>terlewat</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>dibatalkan</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} tidak datang</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} bertemu orang lain saat itu</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>meja dipakai dua kali</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>salah satunya tidak datang</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Pertemuan {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Tidak ada lagi waktu saat keduanya senggang. Sebut waktu: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Meja</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Pertemuan</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Perhatikan</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Tidak ada pertemuan yang diawali {text}, atau ada lebih dari satu. Daftarnya: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Yang dibagikannya sendiri setelah cadangan dibuat mungkin hilang: dua orang harus menyatakannya.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Pusat ini tidak membagikan kursi lagi, dan tidak menunggu stasiun yang dikenalnya.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>“{name}” dinyatakan hilang, dan tidak diberi apa-apa lagi.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Apakah setiap stasiun yang diterima setelah cadangan juga sudah sinkron? Pusat ini tidak mengenalnya.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Pusat ini tidak ditahan: ia membagikan kursi sebagaimana mestinya.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Pusat ini tidak membagikan kursi lagi. Belum ada kabar sejak itu: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Kursi yang kini tidak dapat dibagikan siapa pun: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Pusat ini membagikan kursi lagi.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Dikembalikan: {seats}. Sinkronkan dengan pusat sekarang.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Kursi di {where} dibagikan lagi.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} sudah berangkat.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Belum ada kabar sejak itu: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Hapus buku “{name}”? Tidak dapat dibatalkan.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>dari</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>persen</translation>
    </message>
    <message>
      <source>region</source>
      <translation>wilayah</translation>
    </message>
    <message>
      <source>came</source>
      <translation>datang</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>{here} dari {people} sudah hadir ({percent}%); {lately} datang dalam lima menit terakhir.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Delegasi: {whole} lengkap, {partly} sebagian, {absent} belum hadir. Ketua delegasi: {here} dari {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Menunggu bantuan: {people}. Kartu ID menunggu pencetak: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Belum ada acara di sini. Impor satu: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>dipastikan</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>menunggu</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>pengembalian diminta</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at} di {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, di {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>dibatalkan</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, meja {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, tidak terjadi</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, ketua delegasi</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, kursi {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>belum</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, oleh {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n kali</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, urutan {place}</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>aksara sendiri</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>bahasa</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>surel</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>pantangan makan</translation>
    </message>
    <message>
      <source>access</source>
      <translation>akses</translation>
    </message>
    <message>
      <source>note</source>
      <translation>catatan</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>yang menggantikan</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>menggantikan</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>akreditasi</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>sudah check-in</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>kartu ID</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Pertemuan</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Kunjungan</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Riwayat, terbaru dahulu</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>no. {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>daftar di tempat</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> oleh {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, diurungkan</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, %n di antaranya tidak dapat dibaca</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Tidak ada kartu ID yang menampilkan foto ini lagi.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Ditolak: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Membaca folder</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Berkas yang bukan gambar: {count}. Dilewati.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Tidak ada yang terdaftar dengan kode {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Tulis ini?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Memperkecil</translation>
    </message>
    <message>
      <source>why</source>
      <translation>mengapa</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>ada di</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} untuk dicetak, {away} untuk diambil.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Semua kartu benar.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n kartu meja di {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Tidak ada yang cocok punya meja, jadi tidak ada berkas ditulis. Impor daftar dengan kolom registration_code dan table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Program yang membantu menggambar berhenti lebih awal. Kartunya tetap digambar, hanya lebih lambat: tidak ada yang kurang di berkas.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Tugas</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Kartu ID</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Sejak</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Perlu diketahui</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n kartu ID di {output}, {seconds:.1f} dtk.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Kartu ID kini ke “{in_use}”; %n tugas dipindahkan ke “{printer}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Halaman {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Belum ada kartu ID yang dipesan di stasiun ini.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} dicetak, {left} menunggu, {failed} gagal.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>Tugas {job} akan dicetak: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>Tugas {job} selesai.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>Tugas {job} dibatalkan.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Kartu ID diurutkan menurut {sorts}, bukan {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Tidak ada yang cocok, jadi tidak ada berkas ditulis. Lihat kategori dengan kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Tidak ada berkas ditulis. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Mencetak</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Menggambar kartu ID</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>Tugas {job} tidak gagal, jadi tidak ada yang dicetak ulang.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>Tugas {job} tidak menanyakan apakah sudah tercetak.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>Tugas {job} sudah berakhir, jadi tidak dapat dibatalkan.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Untuk</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Keadaannya</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Dicetak</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Sisa</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>pengganti</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} dari {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (sedikit)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Tidak ada printer pengganti.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>“{printer}” menjadi pengganti mulai sekarang.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>“{printer}” dilupakan.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>Kini ada %n kartu di “{printer}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>“{printer}” tidak dihitung.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>Strip uji adalah tugas {job}. Cetak: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Stasiun ini mencetak kartu ID dengan {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n kartu ID dipesan. Cetak: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>“{name}” dikenal. Pakai: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Tata letak buatan sini: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Belum ada kartu ID yang diterbitkan.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Semua yang cocok sudah punya kartu ID, jadi tidak ada yang dipesan.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Kartu ID</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>tidak diumumkan lagi</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>diumumkan saat tiba</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Stasiun ini menampilkan pemberitahuan.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Stasiun ini tidak menampilkan pemberitahuan.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n menunggu protokol, dari {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Diterima: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegasi menurut {rule}. Ketua yang belum hadir: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Diurutkan menurut {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} di urutan {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} menurut aturan.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, sejak {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Diperlukan: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Dibekukan sebagai {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>Papan tidak dibekukan pada {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Diatur: {at}. Jendela atau pusat harus berjalan.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n papan dibekukan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Anggota</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Suara</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Oleh</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} bukan badan di sini. Pilih salah satu dari {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Tiba</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Ditangani oleh</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Ketua</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Hadir sejak</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Diperlukan: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} bukan bagian. Tulis 1/2 atau 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Papan</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Badan</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Per</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Jawaban</translation>
    </message>
    <message>
      <source>present</source>
      <translation>hadir</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>tidak hadir</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>tidak disebut lagi</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>menunggu</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Tidak ada papan seperti itu. Daftar: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Untuk kartu yang menyebutnya: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Diperbaiki: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Dihapus di sini: {code}. {left}{unheard}Paket, ekspor, dan cadangan yang dibawa ke tempat lain tidak terjangkau.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>“{text}” bukan perbaikan. Tulis FIELD=TEXT, dengan FIELD salah satu dari: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Masih terdaftar di {visits}: lepaskan kursinya.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Dibatalkan: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>Pendaftaran {code} berlaku lagi.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Orang</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Dihapus</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Pada</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Dilakukan oleh</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Belum oleh</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Tidak ada yang dihapus.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Tidak ada yang dihapus. Tambahkan --yes untuk menghapus.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (diblokir)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Hapus {name} ({code}) selamanya?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Belum selesai: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Belum ada kabar dari {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} datang menggantikan {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Kursi yang tetap pada {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>Kartu ID no. {issue} milik {code} diambil {by}, {said} dilihat.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Sebutkan siapa yang datang: --by CODE, atau --given dan --family orang baru.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Pasang {backup} menggantikan isi {folder}? Isi itu disisihkan.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Dihapus lagi, karena sudah dihapus setelah cadangan dibuat: %n orang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Sebut cadangannya. Yang terbaru di sini: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Sebut cadangannya. Tidak ada di {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, sampai tindakannya pada {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Dipulihkan: “{station}”. Orang: {people}, sudah check-in: {here}, entri: {entries}{until}. Setiap tanda tangan di dalamnya diperiksa.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Ia berlanjut dalam masa baru, tanpa kursi sebelumnya. Tugas cetak yang menunggu bertanya dahulu.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Pusat ini menyimpan datanya di server basis data: pulihkan dengan alat server itu selagi pusat berhenti, lalu jalankan lagi. Pusat akan menyadarinya sendiri.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Yang ada sebelumnya utuh di {folder}; tidak ada yang dibuang.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Berikutnya: sinkronkan dengan pusat (kioskctl sync); saat itu ia membagikan kursi.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Tidak dapat dibaca, jadi tidak diketahui apa isinya di luar cadangan.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Belum ada acara. Berikutnya: impor, atau gabung ke pusat.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Berikutnya: biarkan stasiunnya sinkron dengannya. Sampai saat itu pusat ini tidak membagikan kursi baru: kioskctl release-minting --check menyebut siapa yang ditunggu.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Di dalamnya ada %n entri yang tidak ada di cadangan. Yang ada di pusat kembali sendiri; sisanya dapat diambil dengan USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Tidak ada akun: tidak ada yang ditanya siapa dirinya.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} punya akun sebagai {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} kini {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} punya PIN baru.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>Akun {name} diaktifkan.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>Akun {name} dinonaktifkan.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} boleh mencoba PIN lagi.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Tidak ada akun bernama {name}. Daftar: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Itu dua PIN berbeda. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>dimatikan</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>terkunci di sini</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>perlu PIN baru: stasiun yang hilang mungkin mengetahuinya</translation>
    </message>
    <message>
      <source>role</source>
      <translation>peran</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>status</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Sekali lagi: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} didaftarkan dengan kode {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; sudah check-in, kartu ID no. {issue} dipesan</translation>
    </message>
    <message>
      <source>language</source>
      <translation>bahasa</translation>
    </message>
    <message>
      <source>context</source>
      <translation>konteks</translation>
    </message>
    <message>
      <source>source</source>
      <translation>sumber</translation>
    </message>
    <message>
      <source>text</source>
      <translation>teks</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Berubah: {done} dari {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Carilah: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Mulai sekarang: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Dikatakan lagi seperti di program.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Ditulis: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} memuat %n baris. Satu acara paling banyak {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} bukan salah satu dari {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>Dan {count} lagi: berikan bagian yang lebih panjang.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>“{source}”: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> Maksud Anda “{near}”?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Tidak ada yang berbunyi “{source}”.{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: “{source}”: {problem}. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>{file} tidak dapat dibaca sebagai CSV dalam UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, baris {number}: {wanted} harus diisi.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>“{source}” ada di {contexts}, dan tidak di {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>{output} tidak dapat ditulis: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Belum ada acara di sini. Impor acaranya, atau bergabung ke pusat.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Folder ini memuat data kontak, diet, atau catatan meja, dan stasiun {role} tidak boleh memuatnya. Tidak ada yang diubah di sini. Bergabunglah dengan folder kosong: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>dibuat ulang, tetapi tidak utuh</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Salinan ini mungkin masih memuat orang yang sudah dihapus: {copies}. Hapus sendiri bila sudah ada yang lebih baru; dicoba lagi saat mulai berikutnya.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>Kunci {backup} tidak ada di sini: tidak di {folder} dan tidak sebagai {key_file} di sampingnya. Sebut berkas kunci yang disimpan bersamanya: --key FILE (ditulis oleh kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Tidak ada berkas {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} bukan cadangan stasiun: tidak memuat kunci stasiun.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} rusak sampai tidak terlihat milik siapa ({damage}). Ambil cadangan yang lebih awal.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Pusat ini belum punya acara. Impor dahulu.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Folder ini memuat acara {held}, dan pusat memuat acara lain. Bergabunglah dengan folder kosong: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Tidak ada yang diekspor: belum ada acara di sini.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Stasiun ini sudah memberi kursi sendiri untuk {visits}, dan pusat juga: bersama-sama dapat melebihi bus. Tidak ada yang diubah. Bergabunglah dengan folder kosong, dan masukkan pendaftaran stasiun ini di sana (kioskctl export visits menampilkan daftarnya).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Folder ini memuat acara {held}, dan berkas menjelaskan {code}. Buka {code} di folder tersendiri: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Beri stasiun nama 1 sampai {most} karakter.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Stasiun ini tidak punya kunci untuk menandatangani kartu ID. Impor acaranya, atau bergabung ke pusatnya.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Tata letak di {place} tidak dapat dibaca ({why}), jadi tidak dicadangkan. Periksa apakah diska baik.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Tidak ada ekspor {other!r}. Pilih satu: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Belum ada acara di sini. Impor event.toml bersama daftar-daftar ini.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Tidak ada orang di acara ini dengan kode {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>Pusat di {place} menyimpan acaranya di server basis data, dan alamat tidak diberikan. Sebutkan: --database ADDRESS, atau atur KIOSK_DATABASE. Tidak ada yang dibuat di sini.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Peserta ini tidak terdaftar di sini, jadi tidak ada kartu ID.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} baru, {changed} berubah, {unchanged} tetap, {rejected} ditolak</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Gambar ini tidak dapat dipakai: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Tidak ada foto peserta ini.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Tidak ada kartu meja yang usang.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} sudah menjadi printer yang dipakai. Pilih yang lain sebagai pengganti.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} tidak ditambahkan di sini.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} sedang dipakai. Pilih dahulu printer lain.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} bukan kartu ID; stasiun mencetak kartu ID. Pilih tata letak lain.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>entri {number} stasiun {station} tidak sah: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} rusak ({what}), jadi tidak ada yang disentuh. Ambil cadangan yang lebih awal; kioskctl log verify FILE menunjukkan mana yang utuh.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>{backup} tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Orang yang menginginkan jadwal ini sudah pergi. Jadwal tidak dicetak lagi.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Folder latihan {place} tidak dapat dihapus ({why}). Hapuslah: folder itu memuat nama.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>Basis data sedang dipulihkan, atau kini milik pusat lain, jadi ini tidak disimpan. Hentikan pusat ini, tunggu sampai basis data utuh, dan jalankan lagi.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Pusat ini menyimpan datanya di server basis data: cadangkan dengan alat server itu (pg_dump, atau replika).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>“{text}” bukan bus. Tulis jumlah kursinya, atau nama dan jumlah kursi: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Itu acara lain, bukan acara pusat ini.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>Pesan menyebut stasiun lain dari yang menandatanganinya.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Pusat ini belum punya acara. Impor dahulu: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Tidak ada stasiun lain dengan nama itu. kioskctl stations menampilkan daftarnya.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Hanya pusat tempat stasiun bersinkronisasi yang dapat memblokirnya. Lakukan di sana.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Komputer ini berada di bawah pusat lain, yang menerimanya sebagai stasiun: ia tidak dapat menerima yang lain. Gabungkan lagi di sana dengan kode untuk pusat: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} bukan peran stasiun. Pilih satu: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Stasiun ini memuat acara lain dari pusat. Bergabunglah dengan folder kosong: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>Stasiun memberi kursi sendiri untuk {visits}, dan pusat ini juga: bersama-sama dapat melebihi bus. Bergabunglah dengan folder kosong, dan masukkan pendaftaran stasiun di sana.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>Stasiun memberi kursi sendiri, dan pusat di atasnya mungkin juga. Gabungkan ke pusat di atas, atau dengan folder kosong.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Stasiun ini diblokir, dan kuncinya tidak dipercaya lagi. Bergabunglah dengan folder kosong: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Kode gabung hanya ditampilkan di pusat itu sendiri. Buka halamannya di sana.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Stasiun hanya dapat diblokir di pusat itu sendiri. Buka halamannya di sana.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>Pesan terputus di jalan.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>Pesan terlalu panjang. Perbarui Rollcall di stasiun.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Stasiun ini diblokir di pusat. Semua yang dilakukannya tersimpan di sana; ia tidak diberi apa pun lagi. Untuk memakai komputer ini lagi, bergabunglah dengan folder kosong: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Permintaan ini tidak ditandatangani. Perbarui Rollcall di stasiun.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Pusat ini tidak mengenal stasiun ini. Gabungkan dengan kode dari layar pusat.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>Tanda tangan stasiun tidak sah: permintaan diubah di jalan, atau ditujukan ke pusat lain. Periksa jaringan, atau gabungkan lagi stasiun.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Permintaan ini sudah pernah dikirim; stasiun harus melanjutkan dari sana.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Kode gabung salah. Tampilkan yang baru di pusat, lalu ketik itu.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Kode gabung salah; sisa %n percobaan. Baca lagi dari layar pusat.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Kode gabung ini sudah dipakai. Tampilkan yang baru di pusat untuk stasiun ini.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Kode gabung ini tidak berlaku lagi: berlaku sepuluh menit dan lima percobaan. Tampilkan yang baru di pusat.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n menit</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Terlalu banyak kode gabung salah dari alamat komputer ini. Akan didengar lagi dalam {wait}. Baca kode dari layar pusat, atau pindai QR-nya.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Seseorang mencoba-coba kode gabung di pusat ini, jadi tidak ada yang diterima selama {wait}. Tampilkan kode baru di pusat: ia langsung mendengar lagi.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Pusat tidak dapat mendengarkan di port {port}: {why}. Mungkin pusat lain berjalan di komputer ini; hentikan, atau pilih port lain: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Pusat tidak dapat dijalankan. Lihat pesan di atas.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>Isi entri {number} stasiun {station} bukan yang ditandatangani penulisnya. Tidak diterima.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Sebuah entri log rusak: kepalanya tidak dapat dibaca.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Sebuah entri ditulis dalam format {form}, yang tidak dikenal versi ini. Perbarui Rollcall di komputer ini.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Isi sebuah entri ({kind}) rusak.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Entri stasiun {station} mulai nomor {number} tidak diterima: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Entri stasiun {station} sampai nomor {number} tidak diterima: tanda tangannya tidak sah.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Yang hadir ialah yang berada di dalam {session}, menurut hitungan pintunya.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Diatur oleh {by} untuk dibekukan pada {at}, di %n stasiun.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>TIDAK dibekukan pada {at}: tidak ada stasiun tempat itu diatur yang menyala. Bekukan per waktu itu (protocol freeze --at), atau batalkan (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Yang hadir ialah yang sudah check-in.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Belum ada yang dipindai di sana.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Kartu ID tidak dapat ditulis ke {path} ({why}). Kosongkan ruang di sana atau pilih berkas lain; yang ada sebelumnya tidak disentuh.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>terbuka. Tutup penutupnya</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>kehabisan label. Pasang rol baru</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>tidak dapat menarik label. Pasang ulang rolnya</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>berisi label yang berbeda dari pengaturannya. Pasang rol yang benar</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>macet di pemotongnya. Buka dan keluarkan labelnya</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>Printer {printer} melaporkan galat. Lihat lampunya.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>Printer {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>Printer {printer} terhubung. Keadaannya tidak dilaporkan.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>Printer {printer} siap.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>Printer {printer} tidak menjawab. Lihat lampunya. Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>Printer {queue} dimatikan atau terputus saat mencetak.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>Printer {queue} menjawab.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>Printer {queue} siap.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>Printer {queue} menghentikan kartu ID ini{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS tidak mengenal lagi tugas {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>Antrean {queue} berhenti{why}. Perbaiki printer, lalu aktifkan lagi antreannya: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>Printer {queue} berhenti{why}. Lihat layarnya. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>Printer {queue} tidak menjawab. Periksa apakah menyala dan terhubung ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>Antrean {queue} tidak menerima tugas. Izinkan: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS tidak punya antrean {queue}. Pilih printer lain, atau tambahkan antreannya di pengaturan printer sistem. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Layanan cetak komputer ini (CUPS) tidak menjawab untuk {queue} ({why}). Jalankan (systemctl start cups), atau pilih printer lain. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>Printer {queue} tidak menerima kartu ID: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>macet kertas. Keluarkan kertasnya dan tutup printer</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>terbuka. Tutup penutup dan bakinya</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>kehabisan kertas. Isi kertas kartu ID</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>kehabisan tinta, toner, atau pita. Pasang yang baru</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>tidak menjawab. Periksa apakah menyala dan terhubung</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>penuh di keluarannya. Kosongkan bakinya</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>dijeda. Tekan tombolnya untuk melanjutkan</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>belum punya driver di komputer ini. Pasang, atau atur ulang antreannya</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>Printer {queue} melaporkan {reason}. Lihat layarnya.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Tidak ada jadwal di {name!r}. Pilih satu: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} bukan nama printer. Tulis zpl:192.168.1.30/203 (titik per inci: 203, 300, atau 600) atau brother:192.168.1.31/QL-820NWB/62 (model dan label).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} tidak memuat alamat yang mungkin milik printer: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Tidak ada model {model!r}. Yang dikenal: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>{model} tidak menerima label {label!r}. Yang diterima: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Kartu ID ditulis sebagai berkas PDF ke {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Kartu ID tidak dapat ditulis ke {folder} ({why}). Periksa foldernya atau pilih printer lain; kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Diska penuh, jadi kartu ID tidak dapat ditulis ke {folder}. Kosongkan ruang atau pilih printer lain; kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall tidak boleh menulis ke folder {folder}. Izinkan atau pilih printer lain; kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Keduanya harus menandatangani dengan nama: yang menyerahkan dan yang menerima.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Mungkin sudah tercetak: lihat printernya, lalu tekan Cetak lagi atau Sudah tercetak.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Diurungkan.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Orang lain datang menggantikannya.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>Antrean dipindahkan dari {printer} saat printer itu menahan kartu ID ini.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Diganti dengan no. {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} bukan ukuran kartu ID; setiap sisi harus 10 sampai 1000 mm.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} untuk orang terdaftar; kartu kosong dicetak dengan temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Cetak 1 sampai {most} kartu kosong sekaligus.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} bukan ukuran; tulis lebar dan tinggi dalam mm: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>{file} tidak dapat dibaca sebagai daftar orang: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Tidak ada yang dipinjamkan, jadi tidak ada daftarnya.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} tidak punya bus {bus!r}. Busnya: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Belum ada yang mendapat kursi di {visit}, jadi tidak ada daftarnya.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} bukan gambar yang dapat dicetak; pakai PNG atau JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Tidak ada tata letak kartu ID {name}. {made}Bawaan: {known}. Atau sebutkan berkas TOML; di belakang nama boleh ada {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Tata letak perlu nama. Ketik satu.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} adalah tata letak bawaan Rollcall dan tidak diubah. Pilih nama lain.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} terlalu besar untuk tata letak.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>{name} tidak dapat dibaca sebagai tata letak: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} lebih dari 8 MB; perkecil.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>{name} tidak dapat dibaca ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Dibuat di sini: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Tata letak tidak dapat ditulis ke {path} ({why}). Kosongkan ruang di sana atau pilih folder lain; yang ada sebelumnya tidak disentuh.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Printer {printer} tidak dapat lagi ditanya tentang kartu ini.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>Printer {printer} tidak menjawab ({why}). Periksa apakah menyala dan terhubung. Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>Printer {printer} terputus saat menerima kartu ID ({why}). Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>Printer {printer} terputus saat akan mulai mencetak.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Tidak ada printer bernama {name!r}. Pilih satu: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Belum ada delegasi, jadi tidak ada daftarnya.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Badan ini tidak punya anggota, jadi tidak ada yang dicetak.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>Kartu ID ini sudah lama di printer, dan printer tidak melaporkan masalah. Periksa printernya.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Kartu ID ini tidak dapat digambar karena kesalahan Rollcall sendiri ({fault}). Laporkan; perbaiki namanya dan cetak lagi.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>Pengiriman gagal karena kesalahan Rollcall sendiri ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>Pencetakan mengalami kesalahan Rollcall sendiri dan tetap berjalan ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Printer memuat 0 sampai {most} kartu, jadi {size} tidak mungkin benar.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>Peringatan harus muncul saat tersisa 0 sampai {size} kartu, bukan {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>kertas kartu</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>tinta, toner, atau pita</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>Printer {queue} segera kehabisan {what}.</translation>
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
      <translation>suatu bahan habis pakai</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>Printer {printer} tidak menjawab. Lihat layarnya. Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>Printer {printer} terbuka. Tutup penutupnya.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>Printer {printer} kehabisan kertas. Isi kertas kartu ID.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>Printer {printer} kehabisan pita. Pasang yang baru.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>Printer {printer} terlalu panas dan menunggu sampai dingin.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>Printer {printer} terlalu dingin untuk mencetak. Hangatkan ruangan.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>Printer {printer} dijeda. Tekan tombolnya untuk melanjutkan.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Cadangan {path} tidak dapat ditulis ({why}). Pastikan diska atau USB terpasang dan ada ruang, lalu ulangi.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>Basis data {path} tidak dapat dibuka: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>SQLite komputer ini versi {version}, yang dapat kehilangan data tersimpan. Rollcall memerlukan {wanted} atau lebih baru: jalankan lagi penyiapan (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>Basis data {path} dikunci program lain. Tutup program itu (mungkin alat cadangan) dan jalankan lagi Rollcall. Tidak ada yang hilang.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>Basis data {path} tidak dapat dibuka dengan kunci stasiun ini: berkas kunci bukan miliknya, atau berkas rusak. Jangan dihapus. Kembalikan kunci yang cocok, atau pulihkan cadangan terakhir: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} tidak dapat dibuka dengan kunci ini: bukan cadangan Rollcall, kunci milik stasiun lain, atau awalnya rusak.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>Basis data rusak ({what}). Jangan lanjutkan bekerja dengannya. kioskctl restore BACKUP menyisihkan semua isinya dan memasang cadangan terakhir; kekurangannya kembali dari pusat.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Diska penuh, jadi ini tidak disimpan. Kosongkan ruang (hapus ekspor atau kartu ID lama) lalu ulangi. Semua yang tersimpan sebelumnya aman.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Diska tidak dapat ditulisi lagi, jadi ini tidak disimpan. Mulai ulang komputer dan periksa diskanya; semua yang tersimpan sebelumnya aman.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>Basis data dikunci program lain, jadi ini tidak disimpan. Tutup program itu lalu ulangi.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Server basis data tidak menjawab ({why}), jadi ini tidak disimpan. Akan dicoba lagi; periksa server, dan jalankan bila mati.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall sudah terbuka di {folder} (proses {holder}). Pakai jendela itu, atau tutup dahulu.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Folder data {folder} tidak dapat ditulisi ({why}). Periksa pemiliknya, atau pilih yang lain dengan --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall sudah terbuka di {folder}. Pakai jendela itu, atau tutup dahulu.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Diska penuh, jadi Rollcall tidak dapat dijalankan di {folder}. Kosongkan ruang (hapus ekspor atau kartu ID lama) lalu jalankan lagi. Semua yang tersimpan sebelumnya aman.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Folder data {folder} tidak dapat dibuat ({why}). Pilih yang lain dengan --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>berkas kunci (hanya pemiliknya yang dapat membaca)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>penyimpanan kunci sistem</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Kunci data stasiun ini tidak ada: {path} tidak ditemukan dan gantungan kunci komputer ini tidak memilikinya. Kembalikan berkas kunci dari cadangan stasiun.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>Berkas kunci {path} rusak. Kembalikan dari cadangan.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Berkas kunci {path} tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} tidak dapat menjadi nama tempat acara di basis data. Pakai paling banyak 40 huruf kecil, angka, dan garis bawah, misalnya event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} bukan alamat basis data: {why}. Bentuknya seperti postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Server basis data tidak menjawab: {why}. Periksa alamatnya, dan apakah server berjalan.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Server basis data tidak menerima ini ({why}), jadi tidak disimpan. Akan dicoba lagi; periksa server.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Server basis data tidak dapat menjamin yang baru disimpan ({why}). Periksa server siaganya. Tidak ada yang hilang: dikirim lagi sampai aman.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Basis data tidak dapat dirapikan ({why}); akan dicoba lagi.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>awalnya</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Paket diubah atau rusak di {where} (bita {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Paket terpotong di {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>halaman {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>manifesnya</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>akhirnya, tempat sesuatu ditambahkan</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>bita pertamanya</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Berkas ini bukan paket Rollcall. Nama paket berakhir dengan .rollcall; tulis satu di stasiun lain: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Paket ini berbentuk {version}, dan komputer ini mengenal bentuk {known}. Perbarui Rollcall di komputer ini, lalu baca lagi.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Paket ini berbentuk lama {version}, yang tidak dibaca lagi. Perbarui Rollcall di stasiun yang menulisnya, dan tulis lagi.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>USB tidak dapat dibaca melewati bita {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Paket ini milik acara lain. Tidak ada yang dibaca. Baca di stasiun acara itu: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Paket ini disegel dengan kunci yang tidak dimiliki stasiun ini: ditulis stasiun yang tidak bergabung ke pusat yang sama, atau setelah stasiun ini diblokir. Tidak ada yang dibaca. Gabungkan dahulu keduanya ke satu pusat.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Paket tidak ditandatangani stasiun yang disebutnya sebagai penulis. Tidak ada yang dibaca. Tanyakan kepada pemberinya dari mana asalnya.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Manifes paket tidak dapat dibaca: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Paket {path} tidak dapat ditulis ({why}). Apakah USB dicabut? Tidak ada yang hilang: pasang dan tulis lagi.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Tidak ada folder {place}. Pasang USB dan sebut foldernya, atau sebut berkas di folder yang ada, berakhir dengan {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>USB di {folder} penuh. Tidak ada yang ditinggalkan di sana. Kosongkan ruang, atau pakai yang lain.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Paket terlalu besar untuk USB di {folder}. Pakai yang diformat exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>USB di {folder} tidak dapat ditulisi. Periksa sakelarnya dan pemilik folder, atau pakai yang lain.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} bukan berkas. Sebut paketnya sendiri: berakhir dengan .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} terlalu besar untuk paket Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Tidak ada berkas {path}. Pasang USB, dan sebut paket di dalamnya.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Paket {path} tidak dapat dibaca ({why}). Apakah USB dicabut? Yang sudah dibaca tersimpan: pasang dan baca lagi.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. %n halaman sebelumnya diterima, sesudahnya tidak. Salin lagi, atau minta “{name}” menulisnya lagi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n entri milik “{name}” tidak ada di paket ini dan tidak ada di sini: paket ini melanjutkan yang sebelumnya.{why} Yang cocok diterima. Baca yang sebelumnya, atau minta “{name}” menulis satu dengan --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>“{name}” diblokir dari acara ini. Yang dilakukannya diterima, karena mungkin tidak ada di tempat lain: lihat tindakannya sebelum mengandalkannya.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Paket ini milik acara lain. Tidak ada yang dibaca.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>Penulis paket ini, “{name}”, diblokir dari acara ini. Tidak ada yang dibaca. Bawa ke pusat: mungkin memuat tindakan yang tidak ada di tempat lain.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Stasiun yang menulis paket ini, “{name}”, tidak dikenal acara ini. Tidak ada yang dibaca. Gabungkan ke pusat; bila sudah, baca dahulu paket dari pusat.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>Akhir paket ini tidak ditandatangani stasiun yang menulis awalnya. Tidak ada yang dibaca. Minta ditulis lagi.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Paket berubah saat dibaca. Tidak ada yang diterima; baca lagi.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Yang ada sebelumnya diterima.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Tidak ada yang dapat dibaca. Salin lagi, atau minta ditulis lagi.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Halaman {number} paket tidak dapat dibaca: penulisnya memakai versi lain. Perbarui Rollcall di kedua stasiun.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Semua yang dibawanya sudah diterima. Bacalah sekali lagi kemudian.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Tidak ada stasiun bernama {wanted!r}. Stasiun acara ini: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Stasiun ini belum memuat acara, jadi tidak dapat menulis atau membaca paket. Bergabunglah sekali ke pusat (kioskctl join), atau impor acaranya.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Beberapa stasiun bernama {wanted!r}. Sebut satu dengan ID-nya: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>USB mengembalikan isi lain dari yang ditulis. Tidak ada yang ditinggalkan di sana. Pakai USB lain.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>USB tidak menyimpan yang ditulis: {why}. Tidak ada yang ditinggalkan di sana. Pakai USB lain.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>Yang menjawab di {url} bukan pusat Rollcall (status {status}). Periksa alamatnya; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} bukan alamat pusat. Bentuknya seperti 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Pusat berkata: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>Pusat di {url} bermasalah sendiri (status {status}). Tidak ada yang hilang; lihat jendela pusat, atau jalankan lagi.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>Jawaban {url} terlalu panjang untuk sebuah pusat.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>Yang menjawab di {url} bukan pusat tempat stasiun ini bergabung. Tidak ada yang dipakai darinya. Periksa alamat pusat dan jaringan.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>Sambungan ke {url} disadap: seseorang di antara stasiun ini dan pusat menunjukkan kuncinya sendiri. Tidak ada yang disampaikan, dan tidak ada yang berubah. Pakai jaringan lain, misalnya kabel ke pusat, atau sinkronkan lewat berkas di USB.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Pusat tidak menyebut alamat. Ketik alamatnya bersama kodenya.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>Pusat di {url} versinya lebih lama. Perbarui Rollcall di sana.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>Pusat di {url} tidak mengenal kode gabung ini. Tidak ada yang dikirim. Baca lagi kode dari layar pusat, atau tampilkan yang baru di sana: kode berlaku sepuluh menit. Jika benar, yang menjawab di sana bukan pusat: periksa alamatnya.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Pusat tidak mengatakan siapa dirinya. Perbarui Rollcall di pusat.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Stasiun ini belum bergabung ke pusat. Bergabunglah: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>Jawaban pusat menyebut stasiun lain. Bergabunglah lagi ke pusat.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Komputer ini tidak berada di jaringan tempat pusat dapat ditemukan. Sambungkan, atau ketik alamat pusat seperti di layarnya.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Kode gabung terdiri dari %n huruf dan angka, misalnya 7K3M-9QX2-T4AB. Baca lagi dari layar pusat.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Permintaan gabung tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>Permintaan gabung tidak memuat kunci yang dapat dipakai. Coba lagi.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>Jawaban tidak berasal dari pusat yang menampilkan kode ini. Periksa alamat pusat.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Jawaban pusat tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Keterangan pusat tentang kuncinya tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>Pertanyaan stasiun tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Kode ini dari pusat yang lebih baru daripada yang dipahami stasiun ini. Perbarui Rollcall di komputer ini, lalu pindai lagi.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Kode pusat tidak terbaca dengan baik. Pindai lagi; jika tidak membantu, pemindai mengetik untuk papan ketik lain: ketik saja alamat pusat dan kode pendeknya.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>Entri {number} stasiun {station} ada dua: diska stasiun itu disalin atau dipulihkan. Keduanya disimpan. Hentikan salah satu dari kedua stasiun dan gabungkan yang lain dari awal.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Kedua log berbeda, dan tidak ada pihak yang dapat memberi kekurangan yang lain. Coba lagi.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>Pihak lain milik acara lain. Gabungkan stasiun ini ke pusat yang benar.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Salinan log pusat tidak dapat dibaca: {why}. Perbarui Rollcall di komputer ini dan di pusat, lalu coba lagi.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Tidak ada yang dikirim. Periksa alamatnya; jika peramban di jaringan ini menampilkan halaman masuk, masuklah dahulu; atau pakai jaringan lain, misalnya kabel ke pusat, atau USB.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Yang menjawab menunjukkan kunci lain dari kunci pusat: halaman masuk jaringan menghalangi, sambungan disadap, atau komputer lain memakai alamat pusat.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Ia menyebut dirinya “{name}”.</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Yang menjawab adalah pusat Rollcall lain, bukan pusat tempat stasiun ini bergabung: ia kini memakai alamat pusat itu.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Yang menjawab menunjukkan kunci yang sudah diganti pusat. Jika pusat dipulihkan dari cadangan, bergabunglah lagi dengan kode baru; jika tidak, mungkin seseorang memegang kunci lama.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>mungkin halaman masuk jaringan menghalangi: buka peramban web dan masuk dahulu.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Tidak ada yang hilang: yang dilakukan di sini disimpan dan diteruskan begitu pusat menjawab.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>Jawaban pusat di {url} terputus: jaringan hilang, atau pusat dihentikan. Tidak ada yang hilang; akan dicoba lagi.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Pusat memakai HTTPS: tulislah alamatnya dengan https://.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Jaringan ini tidak mengenal nama di {url}. Tidak ada yang hilang. Ketik saja nomor pusat seperti di layarnya (misalnya 10.0.0.5:8470), atau pakai jaringan tempat pusat berada.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>Pusat di {url} tidak menjawab dalam {seconds:g} detik. Tidak ada yang hilang; akan dicoba lagi. Jika terus begitu, lihat jendela pusat: programnya mungkin macet.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Pusat di {url} tidak dapat dijangkau: tidak ada jawaban ya atau tidak dari sana. {nothing_lost} Periksa apakah komputer pusat menyala dan di jaringan yang sama; beberapa jaringan tamu memisahkan komputer, dan tembok api di pusat mungkin menghalangi.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>Yang menjawab di {url} menerima panggilan lalu tidak berkata apa-apa. Tidak ada yang dikirim. Lihat jendela pusat: programnya mungkin macet, jadi jalankan lagi; atau periksa alamat dan port; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Pusat di {url} tidak dapat dijangkau. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Sambungan aman ke {url} tidak terjalin ({why}). Tidak ada yang dikirim. Periksa alamat dan port; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>Jawaban pusat di {url} datang terlalu lambat: jaringan buruk, atau sesuatu di antaranya menahannya. Tidak ada yang hilang; akan dicoba lagi.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Pusat di {url} tidak dapat dijangkau: komputer ini tidak di jaringan yang menuju ke sana. {nothing_lost} Pasang kabel, atau pilih jaringan tempat pusat berada.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>Yang menjawab di {url} memakai bentuk HTTPS yang usang dan tidak aman: bukan pusat Rollcall, atau sesuatu di antaranya melemahkan sambungan. Tidak ada yang dikirim. Periksa alamatnya; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Yang menjawab di {url} tidak memakai HTTPS, jadi bukan pusat Rollcall. Tidak ada yang dikirim. Periksa alamat dan port; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>terputus</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Pesan pihak lain tidak dapat dibaca: {why}. Periksa alamat pusat, dan bahwa tidak ada halaman masuk jaringan yang menghalangi; lalu coba lagi.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Pesan sinkronisasi terlalu besar ({size_mb} MB). Perbarui Rollcall di komputer ini dan di pusat.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>Pihak lain memakai sinkronisasi versi {version}, komputer ini versi {ours}. Perbarui Rollcall di komputer ini.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} memuat karakter yang tidak dapat dicetak (U+{number:04X}): ketik lagi selnya</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} memuat %n karakter dan paling banyak {most}: persingkat</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>{name} tidak ada: isilah</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} adalah "{text}": tulis yes atau no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} adalah "{text}": tulis bilangan bulat dari 0 sampai {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} adalah "{text}": tulis tanggal dan waktu seperti 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} adalah "{text}": tulis waktu setempat di tempat acara, tanpa selisih</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} adalah "{text}", yang bukan alamat email: perbaiki atau kosongkan</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} adalah "{text}", yang bukan negara yang dikenal: tulis dua hurufnya, seperti KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} menyebut "{text}", yang dilewati: tulis bahasa seperti en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} adalah "{text}": tulis tanggal seperti 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>tanda kutip dibuka dan tidak ditutup: hapus atau tutup</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>sebuah sel terlalu panjang untuk dibaca: persingkat</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes adalah {count}: tulis angka dari {least} sampai {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>lebih dari 30 MB: perkecil</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>bukan gambar yang dapat dibaca: pakai JPEG, PNG, atau WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>potongannya terlalu kecil untuk dikenali di kertas</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>tidak dapat dibaca: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Folder {folder} tidak dapat dibuka: {why}. Sebut folder yang memuat foto.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>tidak ada yang terdaftar dengan kode pada namanya</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>lebih dari 60 juta titik: perkecil</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>terlalu kecil untuk dikenali di kertas</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} adalah gambar orang yang sama</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, baris {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>baris {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, baris {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, baris {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} sudah menempatkan {code}: sebutkan di salah satu saja</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Belum ada daftar delegasi, jadi kode delegasi tidak diperiksa.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>kode {code} sudah dipakai di {where}: beri setiap baris kodenya sendiri</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} menjelaskan acara {code}, tetapi stasiun ini memuat {held}. Pakai folder data lain untuk acara lain.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} tidak dapat dipakai: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>{source} tidak memuat kolom {columns}. Kontak, kebutuhan, meja, dan catatan yang sudah ada tetap; sisanya dianggap kosong.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) sebelum starts ({starts}): perbaiki salah satu</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone adalah "{text}", yang tidak ada: tulis seperti Asia/Seoul atau Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" baru: diperlakukan sebagai sesi terbuka</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>berakhir ({ends}) sebelum mulai ({starts}): perbaiki salah satu</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>capacity tidak ada: kunjungan perlu jumlah kursinya</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits menyebut "{text}", dan kategori itu tidak ditetapkan</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>nama tidak ada: isi given_name atau family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>tidak ada yang terdaftar dengan kode {text}: perbaiki, atau tambahkan orang itu ke daftar peserta</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} adalah "{text}": tulis salah satu dari {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>{name} tidak ada: beri baris ini kode yang tidak ada di baris lain</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category adalah "{text}", yang bukan salah satu dari {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation adalah "{text}", yang tidak ada di daftar delegasi: perbaiki, atau tambahkan ke daftar itu</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>delegasi {delegation} sudah punya ketua lain, di {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>mulai pada {day}, yang bukan hari acara</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>pintunya tutup ({closes}) sebelum buka ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone adalah {phone}: lembar kerja kehilangan angkanya</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones menyebut {count}, dan kartu ID menampilkan {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} adalah "{text}": lembar kerja mengubahnya menjadi bilangan. Jadikan kolom teks, dan ketik lagi</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} adalah "{text}": pakai huruf A sampai Z, angka, dan tanda hubung</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>memuat %n sel sedangkan kepala tabel {width}: beri tanda kutip pada sel yang memuat koma</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} tampak seperti daftar {list}, tetapi tidak memuat kolom {missing}. Tambahkan ke baris kepala, dan impor lagi.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Tidak ada yang diimpor di sini. Berikan event.toml, delegations.csv, participants.csv, atau programme.csv (atau .xlsx), atau folder yang memuatnya.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} bukan teks yang dapat dibaca. Buka di program lembar kerja dan simpan sebagai CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} tampaknya ditulis dalam {encoding}: lihat apakah "{line}" terbaca benar. Jika tidak, simpan berkas sebagai CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} kosong.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, lembar {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} kosong.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} memuat kolom "{column}" dua kali. Sisakan satu, dan impor lagi.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Kolom {source} bukan milik daftar mana pun yang dikenal ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: kolom {names} tidak dipakai.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Folder {folder} tidak dapat dibuka: {why}. Periksa apakah Anda boleh membacanya.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} lebih besar dari {size_mb} MB, yang tidak diperlukan daftar peserta. Simpan daftarnya saja sebagai CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>{name} tidak dapat dibaca: {why}. Tutup di program lain, dan periksa apakah Anda boleh membukanya.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>{name} tidak dapat dibaca: {why}. Perbaiki di penyunting teks; ini TOML dalam UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} tidak menjelaskan acara.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Berkas itu dilewati.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Tidak ada berkas {path}. Periksa nama dan foldernya.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} tidak dapat dibaca: rusak, atau bukan lembar kerja. Buka di program lembar kerja dan simpan lagi sebagai .xlsx atau CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} terurai menjadi jauh lebih besar dari keperluan daftar peserta, jadi tidak dibuka. Salin barisnya ke buku kerja baru, atau simpan lembarnya sebagai CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} memuat sel di luar baris {rows:,} atau kolom {columns}, jadi tidak dibuka. Hapus yang jauh di bawah dan di kanan daftar, dan simpan lagi.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} adalah berkas .xls lama atau dikunci kata sandi. Buka di program lembar kerja, dan simpan sebagai .xlsx tanpa kata sandi.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} dikunci kata sandi. Simpan tanpa kata sandi.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} adalah buku kerja biner. Simpan sebagai .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} memuat makro. Simpan sebagai .xlsx, yang tanpa makro.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} tidak dapat dibaca ({why}). Buka di program lembar kerja dan simpan lagi sebagai .xlsx atau CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Pilih folder lain, dan ekspor lagi.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} tidak ditulis: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Ekspor ditulis sebagai csv atau xlsx, bukan sebagai {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Berkas xlsx memuat {most:,} baris dan ini lebih banyak. Ekspor sebagai csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>diska penuh. Kosongkan ruang, atau pilih diska lain, dan ekspor lagi.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>tidak ada folder {folder}. Buatlah, atau pilih yang lain.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>sudah ada folder dengan nama itu. Pilih nama lain.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>tidak dapat ditulis di sana. Tutup di program lain, atau pilih folder lain.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} bukan waktu. Tulis 09:30, atau 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Tidak ada layar di sini. Gunakan kioskctl di terminal ini, atau potret jendelanya: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>Printer {printer} tidak menerima kartu ID. Lihat layarnya. Kartu ID disimpan dan dicoba lagi.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>semuanya yang terpanjang</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>satu nama saja</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>hanya nama, tanpa yang lain</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>nama satu kata panjang</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>kata sangat panjang pada jabatan</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>dua baris Thai</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>kanan ke kiri dengan tanda</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>Persia dengan penyambung</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>Ibrani berisi angka</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>Hangul, nama keluarga dahulu</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>Han, nama keluarga dahulu</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>Kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>Dewanagari dengan gabungan</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>Bengali</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>Tamil yang sangat lebar</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>Etiopia</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>Georgia</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Armenia</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>Kiril di luar Rusia</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Yunani</translation>
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
      <translation>Latin dengan semua aksen</translation>
    </message>
  </context>
</TS>
