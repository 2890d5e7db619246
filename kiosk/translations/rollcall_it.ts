<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>A questo computer manca il necessario per le fotocamere. Usi un lettore.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Qui non c’è nessuna fotocamera. Usi un lettore.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>La fotocamera si è fermata: {why}. Usi un lettore.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>A questo computer manca il necessario per le fotocamere. Scelga un file.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Qui non c’è nessuna fotocamera. Scelga un file.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>La fotocamera si è fermata: {why}. Scelga un file.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall ha commesso un errore ({kind}). Ciò che era già salvato è al sicuro. Continui e invii questo file a chi si occupa di Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Un errore in Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Non fatto</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Non ha funzionato</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Si rivolga al banco, per favore</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Non è stato stampato un secondo badge.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} ritira il badge di {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: il badge {issue} è in stampa; quello precedente da ora non è più valido.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Accredito annotato</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, da {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Arrivo registrato</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Iscrizione e arrivo registrati</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>Al suo posto</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Mandato al banco delle eccezioni</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Badge consegnato</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Ristampa in corso</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corretto</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Tavolo o zone cambiati</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Posto confermato</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Posto liberato</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>Il posto si libera alla prossima sincronizzazione</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Fuori dalla lista d’attesa</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} viene al posto di {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Prego</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Prego: protocollo avvisato</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Arrivo registrato: legga la nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Già presente</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Non aperta a questo badge</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sessione piena</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Senza accredito</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Manca un documento</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Quota non pagata</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Iscrizione annullata</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Vecchio badge: è stato sostituito</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Badge ritirato</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Codice falso o danneggiato</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Badge di un altro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Codice sconosciuto</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Più persone possibili</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus pieno</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus sbagliato</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Non confermato: lista d’attesa</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{inside} arrivi su {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Correggi</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Iscrivi</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Cerchi prima una persona</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Evento di esempio</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Persone trovate</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Scansioni un invito o un badge, o scriva un nome in qualunque schermata.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Scelga con le frecce e prema Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Provi con meno lettere o un’altra grafia, o prema F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Nessun risultato</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Apertura dell’evento</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Nessun evento su questa postazione</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Importi gli elenchi dell’organizzatore, o si colleghi a un nodo centrale che ha l’evento.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall non può avviarsi qui</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Importa un evento (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Al banco delle eccezioni (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Il badge lo ritira un’altra persona</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Qualcuno viene al suo posto</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Presta cuffia o tessera</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografia</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accredito</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>La quota è pagata</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Ruolo nella delegazione</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n trovata</numerusform>
        <numerusform>%n trovate</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annullata</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Servite qui poco fa</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>È qui</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>Le prime {shown}: scriva di più per vederne meno</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Questo è l’evento di esempio: provi tutto, nessuno è reale.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Scansioni un codice o scriva un nome</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>È stata fatta una copia, poi aperta per verificare che sia completa: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Copia in corso</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Controllo della copia: ogni operazione e ogni firma</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Fai una copia ora</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Ripristina una copia</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Controllo della copia</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Scegli una copia</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Copie di questa postazione</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Copie di una postazione</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Copia ripristinata</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Non è ancora stata fatta nessuna copia. La prima arriva entro un quarto d’ora.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>L’ultima copia è appena stata fatta.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Ciò che questa postazione ha fatto dopo quella copia scompare dallo schermo. Viene messo da parte per intero, e ciò che il nodo centrale ne ha già torna da sé.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>La postazione continua senza i suoi posti finché il nodo centrale non gliene consegna, e i lavori di stampa in attesa chiedono prima conferma.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Mettere questa copia al posto di ciò che c’è ora?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Ripristinala</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Lascia tutto com’è</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Ciò che c’era prima non è leggibile; si trova nella cartella «set-aside».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>L’ultima copia è di {age} fa.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>«{name}», evento {event}: %n persona; arrivi registrati: {checked_in}.</numerusform>
        <numerusform>«{name}», evento {event}: %n persone; arrivi registrati: {checked_in}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>La sua ultima operazione è di {age} fa.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>Nella cartella «set-aside»: %n operazione che non è nella copia. Ciò che il nodo centrale ne ha torna con la prossima sincronizzazione.</numerusform>
        <numerusform>Nella cartella «set-aside»: %n operazioni che non sono nella copia. Ciò che il nodo centrale ne ha torna con la prossima sincronizzazione.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Non le manca nulla di ciò che c’era qui.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>«{name}», scritta da un’altra versione di Rollcall: %n operazione.</numerusform>
        <numerusform>«{name}», scritta da un’altra versione di Rollcall: %n operazioni.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Ora: sincronizzi con il nodo centrale (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>La copia non è stata ripristinata</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Importato; lo salvi con un nome per conservarlo</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Esportato</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Le immagini sono accanto al file: le porti con sé.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Una prova è in arrivo alla stampante</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Con la persona mostrata qui. Nessuna postazione lo accetta.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Da ora questa postazione stampa con {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Ciò che non era salvato è di nuovo qui</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Salvato come {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Le frecce spostano l’elemento scelto di 1 mm, con Shift di 0,1; con Alt ne cambiano la dimensione. Page Down sceglie l’elemento successivo.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Disegno</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Per una stampante in solo nero</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>A che cosa serve</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Fronte e retro su un foglio</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Nuovo foglio a ogni</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Capovolto</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Badge temporaneo</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Ricevuta</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Segnaposto</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Elenco</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Cartello</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Larghezza</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Altezza</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Non piegato</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Lungo una linea orizzontale</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Lungo una linea verticale</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Segni di piega</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Un foglio per ciascuno</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Più su un foglio</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>No: di seguito</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Larghezza foglio</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Altezza foglio</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Affiancati</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Uno sotto l’altro</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Margine sinistro</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Margine superiore</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Spazio a lato</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Spazio sotto</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Segni di taglio</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Il retro</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Il fronte</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Inserisci un campo</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Aggiungi una lingua</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Il testo in questa lingua</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Lasci vuoti entrambi per togliere la lingua.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Testo</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Aggiungi testo</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Rimuovilo</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Scegli un’immagine</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>La foto della persona</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>I suoi testi, uno sotto l’altro</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Che cosa dice</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Il badge</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Tutte le zone, con virgole</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Da sinistra</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Dall’alto</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Fronte</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retro</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Lato</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Fondo</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Cornice</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Spessore cornice</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Angoli tondi</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Sinistra</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Destra</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Misura</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Minimo</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Righe max</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Spazio sopra</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Allineamento</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colore</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Grassetto</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>In maiuscole</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>In altre lingue</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Basso</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Intera</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Riempie</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Deformata</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Fine, da sinistra</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Fine, dall’alto</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Rotazione</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Posizione</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettera</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Parola</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Parola, minimo</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Rientro</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Spessore</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Tratteggio</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Adatta</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lato</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(ancora nulla)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Testi</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Codice QR</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Banda categoria</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rettangolo</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linea</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Il suo programma</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Avviso di prova</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Nome, cognome in maiuscole</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Nome con titolo e sigle</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Nome come in un elenco</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome proprio</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Cognome</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Sigle dopo il nome</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Nome nella sua scrittura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Incarico</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegazione</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Paese</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Lettera della categoria</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nome dell’evento</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Date dell’evento</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Luogo dell’evento</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Capo delegazione e altre righe</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Numero del badge</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tavolo</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Posto</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Giorno di un badge temporaneo</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Sessioni scelte</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Testo del codice QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>tratteggio</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Nero</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grigio</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Bianco</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Il colore della categoria</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Leggibile sulla categoria</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Non ha funzionato</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Elementi, in ordine di disegno</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Da controllare</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Elementi: gli ultimi stanno sopra</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Importa modello</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Esporta il modello</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Editor dei badge</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (suo)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Modello da aprire</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ripeti</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Salva come</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importa</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Esporta</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Stampa una prova</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Usa in questa postazione</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Aggiungi elemento</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Prima</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Dopo</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Persona con il cui badge si prova</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Punti per pollice della stampante</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} da sinistra, {y:g} dall’alto, {w:g} per {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n cosa da controllare</numerusform>
        <numerusform>%n cose da controllare</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>non salvato</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>questa postazione stampa con esso</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Il foglio come viene stampato, {width:g} per {height:g} millimetri</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Il badge; non c’è nulla di scelto</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Nulla da correggere, provato con %n persona</numerusform>
        <numerusform>Nulla da correggere, provato con %n persone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>Lo stesso per %n altra.</numerusform>
        <numerusform>Lo stesso per altre %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Un nuovo modello, a partire da {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, incluso in Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Salva il modello come</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Salvalo</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Aprire un altro modello e perdere le modifiche?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Perdi le modifiche</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Continua</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Viene conservato in questa postazione, con un nome proprio.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>I modelli inclusi in Rollcall restano come sono.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Le modifiche a {name} non sono salvate.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>retro</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n persona contata</numerusform>
        <numerusform>%n persone contate</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Ammettere comunque?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Ammetti</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>Il registro conserva chi l’ha deciso e perché.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Che cosa vede la fotocamera</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nulla è cambiato</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Varco</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Ammetti comunque</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Ancora nessuna sessione</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Importi un programma: ogni sua sessione ha qui un varco.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sessione</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Entrata (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Uscita (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Fotocamera</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Schermo intero</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Cifre ed Enter: persone contate · + entrata, − uscita · Ctrl+Z: annulla</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Esci da schermo intero</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Persone: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Uscita</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Entrata</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Scansioni un badge</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fuori</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Non qui, o non ora</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Entrata non contata</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Giorno o ora sbagliati</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Non aperta a questo badge</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Al banco iscrizioni</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Trattenga il badge. Al banco iscrizioni</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Senza limite</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Piena</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Isolata: contano solo le scansioni di qui</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>annullato</translation>
    </message>
    <message>
      <source>in</source>
      <translation>entra</translation>
    </message>
    <message>
      <source>out</source>
      <translation>esce</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Sconosciuta</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>Liberi: {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Entrata: {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Uscita: {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} entrate in tutto, {refused} rifiuti</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count} di troppo</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>su {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n persona contata ({time})</numerusform>
        <numerusform>%n persone contate ({time})</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Aperta ora: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Risolto</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Nessuno aspetta</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Al banco delle eccezioni: perché?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Chi aspetta qualcuno</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Prendere (Invio)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Chi</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dove</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Aspetta da</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Preso da</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Qui stanno quelli che un banco manda (Ctrl+E sulla scheda) e chi chiama a un totem.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n aspetta qualcuno</numerusform>
        <numerusform>%n aspettano qualcuno</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Aspetta</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Qualcuno</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Documento o accredito</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Nome o dati</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Badge o stampante</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Ha chiesto aiuto</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Ospite del cerimoniale</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Non trovato</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Aspetta invano l’altra persona</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Guasto del totem</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>si sta cercando</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>nei suoi incontri</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>risponde alle domande</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>aspetta il badge</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Rinominata</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Sincronizzata</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>Inviate: {sent}; ricevute: {received}</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Non ha funzionato</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Preparazione della chiavetta</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Lettura della chiavetta</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Circa %n minuto ancora.</numerusform>
        <numerusform>Circa %n minuti ancora.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>È tutto qui. Si stanno preparando gli elenchi.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} voci su {total} integrate.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Ricezione dell’evento</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} voci su {total} sono qui, al sicuro su questo disco.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Meno di un minuto ancora.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (altro evento)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Per una sola postazione ({role}), per dieci minuti: lo scansioni là, o scriva l’indirizzo e questo codice.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>A che cosa serve la postazione</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Ammetti postazione</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Disattiva il nodo</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR per collegarsi al nodo</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Per</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Questa postazione è un nodo centrale: {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Il nodo centrale mostra il suo indirizzo, un codice e un QR. Scriva i primi due, o scansioni.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Ricerca di nodi centrali su questa rete</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Trovati su questa rete. Chiunque può usare un nome: il codice sullo schermo del nodo centrale dice qual è il suo.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Cerca nodi</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Attiva come nodo</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Altre postazioni si collegano a questa, finché è aperta</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Collega</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Nessun nodo centrale ha risposto su questa rete. Scriva l’indirizzo che il suo schermo mostra.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Collega a un nodo</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Indirizzo del nodo centrale</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Codice</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronizzazione</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Ciò che accade qui viene prima conservato qui, poi dato agli altri.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Sincronizza ora</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>In sincronizzazione</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Codice del nodo letto</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Prema Collega per diventare una postazione di questo nodo centrale.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Questa postazione</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Situazione</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Senza la rete</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nome della postazione</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Prepara chiavetta</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Leggi chiavetta</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Chi ne ha bisogno</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Una nuova postazione: tutto</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Scegli la chiavetta</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Scegli il file sulla chiavetta</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Con chiavetta</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Prepari qui una chiavetta USB e la legga in un’altra postazione di questo evento. Qualunque computer dell’evento può aprirla finché non viene escluso: la tenga con sé.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Chiavette USB di Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>La chiavetta è pronta: la estragga</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Nulla di nuovo: tutto il contenuto è già qui.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>%n operazione di qui da riportare là: prepari una chiavetta per quella postazione.</numerusform>
        <numerusform>%n operazioni di qui da riportare là: prepari una chiavetta per quella postazione.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Nulla di nuovo. Dice a chi la legge che cosa ha questa postazione.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n operazione, scritta e riletta per controllo.</numerusform>
        <numerusform>%n operazioni, scritte e rilette per controllo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>Non è stato possibile usare tutta la chiavetta</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n operazione nuova.</numerusform>
        <numerusform>%n operazioni nuove.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Nulla di nuovo: questa stessa chiavetta è già stata letta qui.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Nulla di nuovo: qui è già stata letta una chiavetta successiva di quella postazione.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Chiavetta di {station} letta</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Per {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n operazione di questa postazione attende il nodo centrale.</numerusform>
        <numerusform>%n operazioni di questa postazione attendono il nodo centrale.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificato</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>In attesa qui</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operazione</numerusform>
        <numerusform>%n operazioni</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Orologio</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Non si perde nulla, ma le ore sugli elenchi sono sbagliate: regoli l’orologio.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Se il nodo centrale resta irraggiungibile, una chiavetta porta le operazioni.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Mai sincronizzata</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Nulla di questa postazione è in attesa. Ciò che gli altri hanno fatto da allora non è ancora qui.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Fatto da altri</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Qui non c’è nessun posto disponibile: le richieste vanno in lista d’attesa, in ordine.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Un badge sostituito o ritirato altrove dopo questo momento non è noto qui: {when}.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Ciò che gli altri hanno fatto dopo questo momento non è noto qui fino alla prossima sincronizzazione: {when}.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>l’importazione</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Questa postazione è il nodo centrale</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Le altre sincronizzano con essa finché questa finestra è aperta.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Questa postazione lavora da sola</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Tutto funziona, per tutto il tempo che vuole. Si colleghi a un nodo centrale per condividere con altri banchi.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Allineata al nodo centrale</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Ultima sincronizzazione: {ago} ({when})</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nulla</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, la meno recente: {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Come il nodo</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Registrare gli arrivi, stampare, correggere e iscrivere sul posto: tutto, per tutto il tempo che vuole.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Tutti i posti delle visite si danno qui.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>Qui si può confermare %n posto delle visite.</numerusform>
        <numerusform>Qui si possono confermare %n posti delle visite.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when}: ciascuno aveva tutto ciò che aveva l’altro.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Foglio di consegna creato</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Cambio turno</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Crea il foglio</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>Un PDF con i conteggi, ciò che è aperto, le stampanti e le loro scorte.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Chi consegna</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Chi subentra</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Elenco dei prestiti</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item}: in prestito a {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item}: restituito. Lo aveva {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>File creato: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Numero dell’oggetto</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Fatto (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, da {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Scansioni o scriva il numero di una cuffia o di una tessera di voto. Un oggetto in prestito risulta restituito, chiunque lo avesse.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>In prestito in tutto: %n oggetto.</numerusform>
        <numerusform>In prestito in tutto: %n oggetti.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Presta a {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Non ha nulla di nostro.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Scriva il numero dell’oggetto, al massimo %n carattere.</numerusform>
        <numerusform>Scriva il numero dell’oggetto, al massimo %n caratteri.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} è già in prestito. Lo ritiri prima.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} non è in prestito.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Fotografia salvata</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Fotografia rimossa</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Fotocamera (Spazio)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Ripeti (Spazio)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Usa questa immagine</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Scegline un’altra</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Rimuovi la fotografia</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Rilasci qui un’immagine</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Un file JPEG, PNG o WebP da questo computer o da una fotocamera.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Il viso va nella cornice. Spazio o Enter scatta la foto.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Scatta la foto (Spazio)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Trascini l’immagine; giri la rotella o prema + e − per ingrandirla o ridurla.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Scegli un file</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Compare sul badge e su questa scheda.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Compare su questa scheda. I badge in uso qui non mostrano fotografie: scelga in Stampa un modello che le mostri.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Fotografia di {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Immagini</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Importato</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n fotografia conservata.</numerusform>
        <numerusform>%n fotografie conservate.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Lettura della cartella</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Fotografia {done} di {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Lettura dei file</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Scrittura</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n riga scritta.</numerusform>
        <numerusform>%n righe scritte.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Questi file non si possono importare</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuove</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificate</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Invariate</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rifiutate</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importa</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, delegazioni, partecipanti e programma, in CSV o Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Scegli i file</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Cartella di fotografie</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Rilasci qui gli elenchi dell’organizzatore</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Vedrà che cosa è nuovo e che cosa è sbagliato prima che si scriva qualcosa. Anche una cartella di fotografie, ciascuna con il codice di iscrizione come nome, si può rilasciare qui.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Avanzamento</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Elenchi</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>Verrebbe scritta %n riga. Ancora non è scritto nulla.</numerusform>
        <numerusform>Verrebbero scritte %n righe. Ancora non è scritto nulla.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>Verrebbe conservata %n fotografia. Ancora non lo è.</numerusform>
        <numerusform>Verrebbero conservate %n fotografie. Ancora nessuna lo è.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Non si può scrivere nulla: veda le righe sotto.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Tutto ciò che è in questi elenchi è già noto.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Righe rifiutate</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Nessuna fotografia si può conservare: veda sotto.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Tutte le fotografie di questa cartella ci sono già.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Inoltre omesso: %n altro file.</numerusform>
        <numerusform>Inoltre omessi: %n altri file.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>File omessi</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… e %n altra</numerusform>
        <numerusform>… e altre %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Scrivi %n riga</numerusform>
        <numerusform>Scrivi %n righe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Conserva %n fotografia</numerusform>
        <numerusform>Conserva %n fotografie</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegazioni</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Partecipanti</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programma</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Tavoli e zone</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, riga {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n segnaposto su carta</numerusform>
        <numerusform>%n segnaposto su carta</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>Presenti {here} persone delle delegazioni su {all}</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n arrivo registrato</numerusform>
        <numerusform>%n arrivi registrati</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Elenco creato</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nulla è cambiato</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n badge ordinato in un’unica serie</numerusform>
        <numerusform>%n badge ordinati in un’unica serie</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Era già così.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Necessario: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Scriva la posizione come numero.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Scelga prima un quadro congelato.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z annulla.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Annotato</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Il protocollo è avvisato dell’arrivo.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Il protocollo non è avvisato dell’arrivo.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>L’ordine è cambiato</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>Di nuovo secondo la regola</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Il quadro è congelato</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Tutte le postazioni lo avranno dopo la prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Lasci aperta questa finestra fino ad allora. Si può programmare anche una seconda postazione.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Lo sapranno tutte le postazioni.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Posizione {place}, a mano</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>Nessun quadro è congelato a quest’ora: {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Da congelare: {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordine</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Solo capi non ancora qui</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Avvisi qui</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Colloca a mano</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Torna alla regola</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Elenco per gli addetti</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegazione</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Capo</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Ordine di arrivo</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Organo</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Ora, o un quadro congelato</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Congela il quadro</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Stampa il quadro congelato</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membro</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Lo rappresenta</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Vota</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Membri</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Chi conta come presente</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Annulla il congelamento</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Come è ora</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tavolo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Che cosa c’è scritto</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Segnaposto</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n segnaposto superato o mancante</numerusform>
        <numerusform>%n segnaposto superati o mancanti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n da togliere</numerusform>
        <numerusform>%n da togliere</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Chi è stato messo a tavola, spostato, rinominato o iscritto dopo la stampa dei segnaposto.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Stampa %n segnaposto</numerusform>
        <numerusform>Stampa %n segnaposto</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Ancora nessun segnaposto</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Spostamento</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Testo diverso</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Da togliere</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Tutti i segnaposto sono giusti</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>sta al tavolo {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Spazio spunta. Una nota va letta prima di spuntare.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Delegazione o nome</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegazioni</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Spunta tutti (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Persone</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Ruolo (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Quota e credenziali (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>in %n postazione</numerusform>
        <numerusform>in %n postazioni</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Presente: chi ha l’arrivo registrato</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>lì non è stato ancora scansionato nessuno</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>Il secondo di due: vale il quadro di un’altra postazione.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Presente: chi è dentro «{session}», secondo i suoi varchi</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Non congelato alle {at}: nessuna postazione programmata era accesa. Lo congeli con quell’ora, o annulli.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>congelato: {at}, da {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>più di {share} dei membri</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>più di {share} di chi può votare</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>almeno {share} dei membri</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>almeno {share} di chi può votare</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>programmato da {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>programmato, fatto {at} da {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>metà</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tutti</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>nulla è stato detto</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Annota</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>dei membri</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>di chi può votare</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Stabilisci</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Un altro elenco lo cambia solo dove dice altro.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Una quota dovuta o la mancanza di credenziali tolgono il voto.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Le persone della delegazione sono ammesse comunque.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Ciò che è già congelato resta com’è.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} nella delegazione</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>È</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Accompagna</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Avvisa il protocollo dell’arrivo</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Quota e credenziali: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Credenziali</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Quanti ne servono: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Basta</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>Di chi</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Frazione (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>solo se sindaco o ospite d’onore</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>sì, subito</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>pagata</translation>
    </message>
    <message>
      <source>open</source>
      <translation>dovuta</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accettate</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>mancanti</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>più di</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>almeno</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocollo</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Dai questa posizione</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Congela</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Non ancora</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Arrivi</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quorum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 è la prima. Il suo nome e il motivo restano accanto.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Viene conservato con tutte le sue cifre, e nulla lo cambia dopo.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Un’ora futura si programma: questa postazione congela allora, se è accesa. La programmi in una seconda postazione, e quella la sostituisce.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>In quale posizione va {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Posizione</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Il suo nome</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Congela il quadro: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Alle ore (di oggi)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n capo non ancora qui</numerusform>
        <numerusform>%n capi non ancora qui</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Capo delegazione</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>capo atteso</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Senza quorum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Comitato esecutivo</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>quota dovuta</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>mancano credenziali</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Ordine: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>nessun capo</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>capo presente</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Questo organo non ha membri</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>L’elenco delle delegazioni dice chi lo è.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} presenti, {needed} necessari · {entitled} su {members} possono votare</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>non più indicato</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} su {all} qui</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Registra %n arrivo e stampa</numerusform>
        <numerusform>Registra %n arrivi e stampa</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Spunti chi è qui</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>da {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>con {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>non possibile</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>assente</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>qui da {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>spuntato</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>leggi la nota</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>da arrivare</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Ci penso io (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n altra</numerusform>
        <numerusform>altre %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>Arrivo: {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Assemblea generale</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Questa delegazione non è più nota. Cerchi di nuovo.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Nessuno è spuntato. Spunti chi è qui, o tutti.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Questa persona non è più qui.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Se ne occupa già un’altra postazione.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Scriva la quota come 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Quell’ora deve ancora venire.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Scriva un’ora futura, entro un mese.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Non c’è più nessun quadro da congelare a quell’ora. Guardi di nuovo.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Prima il Comitato esecutivo</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>tipo di membro</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>rango del capo</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>country</source>
      <translation>paese</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>arrivo</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Supplente</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Consigliere</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Accompagnatore</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>non membro effettivo</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>senza voto</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>C’è una nota da leggere prima: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>«{word}» non è noto qui.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>Se ne occupa già {by}.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Elenco creato</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Già a bordo</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Non più contato</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nulla è cambiato</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Prendere {name} come riserva?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Solo se resta un posto: chi ha un posto va per primo.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Dare a {name} il posto di chi manca?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Se poi arriva, il bus potrebbe essere pieno.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Prendere {name} in questo bus?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>La persona conta allora qui, e in nessun altro bus.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Prendi a bordo</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Non qui</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e %n altra</numerusform>
        <numerusform>e altre %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>Manca %n persona. Il bus parte senza di lei?</numerusform>
        <numerusform>Mancano %n persone. Il bus parte senza di loro?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Parti senza di loro</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Aspetta</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Quali bus partono?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Pianifica</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Lascia com’è</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Posti di ciascuno, p. es. 40 40 24; o con nomi, p. es. Blu=40 Rosso=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Il bus è partito</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Accoglie di nuovo persone</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>I bus sono pianificati</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Tutti hanno un bus</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Chi ne risponde</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>A bordo: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Esigenze</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Appello</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Andata</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Ritorno</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Ancora nessuna visita</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>Le attività del programma con posti limitati hanno qui il loro appello.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Scansioni un badge o scriva un nome</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Persone</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Dai un bus a tutti</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Elenchi su carta</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Sale</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Scende</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Il bus</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} a bordo su {seats}</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>risulta in due bus</translation>
    </message>
    <message>
      <source>any</source>
      <translation>uno qualsiasi</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Non è partito</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>manca %n</numerusform>
        <numerusform>mancano %n</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>riserva {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>a bordo {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>partito {at}, manca %n</numerusform>
        <numerusform>partito {at}, mancano %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>partito {at}, tutti a bordo</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>non manca nessuno</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>ancora nessuno</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>in attesa, numero %n</numerusform>
        <numerusform>in attesa, numero %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} parte</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>resta a terra</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manca</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Non fatto</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>I due PIN sono diversi.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Ogni postazione lo saprà alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Blocca questa postazione se nessuno la tocca per</translation>
    </message>
    <message>
      <source>never</source>
      <translation>mai</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Aggiungi persona</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Nessun account</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Questo evento funziona senza. Aggiunga una persona per cambiare.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Altro ruolo</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nuovo PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Sblocca qui</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Chiudere con il blocco richiede un PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Attiva</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Disattiva</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Nessun accesso</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Chi c’è?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ o le prime lettere scelgono un nome, cifre ed Enter danno l’accesso. Ciò che attende continua intanto: sincronizzazione, stampa, copie.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Chi lavora a questo evento, e che cosa può fare.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>Un PIN ha da 4 a 12 cifre, non tutte uguali e non in sequenza.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>A nessuno si chiede chi è. Il primo account, di un amministratore, cambia questo in tutte le postazioni dell’evento.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Può accedere</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Chi lavora qui?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Crea l’account</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>È il suo: Lei gestisce gli altri account.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Da ora ogni postazione di questo evento chiede prima un nome e un PIN.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Dai questo ruolo</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Usa questo PIN</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Ne rispondo</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Disattivato</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Quello precedente non vale più.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Entrambi i nomi e il motivo restano nel registro.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN di nuovo</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Bloccato qui</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>Che cosa può fare {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Un nuovo PIN per {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Chi risponde</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Serve un nuovo PIN</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, qualcuno che può farlo deve risponderne, con il suo PIN.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Cancella una cifra</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Accedi</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Acceda prima</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Questa postazione si chiude solo dopo che qualcuno ha dato il suo PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Assistente</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Banco</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Supervisore</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocollo</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizzatore</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Amministratore</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Conta le persone nei bus.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Registra arrivi, iscrive (anche alle visite), corregge e ristampa.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Come il banco, e stampa molti badge insieme.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Risponde di badge persi, annullamenti tardivi, cancellazioni e bus che partono senza qualcuno; configura le stampanti.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Come un supervisore, e importa elenchi, cancella persone, ammette postazioni, si collega a nodi centrali, cambia modelli e ripristina copie.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Tutto, e gestisce questi account.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Ogni postazione lo saprà alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Escludi</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Dismetti</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Escludi «{name}»</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Dismetti «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n conosciuta qui</numerusform>
        <numerusform>%n conosciute qui</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Cancellazioni</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Lo sa solo il suo nodo centrale. Ciò che è noto qui viene da là.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n posto resta bloccato finché non riappare il suo registro o il bus non è partito.</numerusform>
        <numerusform>%n posti restano bloccati finché non riappare il suo registro o il bus non è partito.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Una postazione non può escludere sé stessa: lo faccia in un’altra.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Solo il nodo centrale o una postazione di organizzatore può escluderne un’altra.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n volta: è ripartita con un nuovo numero, e i suoi posti di prima restano bloccati</numerusform>
        <numerusform>%n volte: ogni volta è ripartita con un nuovo numero, e i suoi posti di prima restano bloccati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n eseguita, nessuna rimasta</numerusform>
        <numerusform>%n eseguite, nessuna rimasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n non ancora finita qui: prosegue da sé</numerusform>
        <numerusform>%n non ancora finite qui: proseguono da sé</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n non ancora eseguita là, per quanto si sa: avverrà quando sincronizza</numerusform>
        <numerusform>%n non ancora eseguite là, per quanto si sa: avverrà quando sincronizza</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>È la postazione che sta usando.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Non ha ancora sincronizzato con questo nodo centrale.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minuto avanti rispetto a questa.</numerusform>
        <numerusform>%n minuti avanti rispetto a questa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minuto indietro rispetto a questa.</numerusform>
        <numerusform>%n minuti indietro rispetto a questa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Non si perde nulla; lo regoli là.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n da dare là</numerusform>
        <numerusform>%n da dare là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n dato</numerusform>
        <numerusform>%n dati</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Esclusa: ciò che ha fatto prima conta, e nulla di più recente viene accettato.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Ultimo contatto</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Sue operazioni</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Posti delle visite</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>irraggiungibile: è stata esclusa</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n bloccato</numerusform>
        <numerusform>%n bloccati</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} e {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Suo orologio</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>l’ultima: {when} secondo il suo orologio</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Ammessa</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Ripristinata o copiata</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versione</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago} ({when}); ha dato tutto fino ad allora</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Dismessa: {when}, da {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Questo disco è stato copiato: dall’operazione {number} in poi ci sono due storie.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n altra dopo</numerusform>
        <numerusform>altre %n dopo</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Escluda questa postazione: la sua chiave è su due computer, e nessuno può distinguerli.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Faccia collegare di nuovo entrambi i computer al nodo centrale, ciascuno con una propria cartella vuota.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Rifaccia ciò che solo l’altra storia dice. Nulla di essa va perso.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Conta qui</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Conservato a parte, non conta</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, da {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Ciò che ha fatto e mai sincronizzato non lo sa nessuno. Se il computer riappare, la sua chiavetta si può ancora leggere al nodo centrale.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Per un computer perso, rubato o restituito. Non si può annullare: rientra solo con una cartella vuota e un nuovo codice.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Ciò che ha fatto finora conta. Il nodo centrale prende una volta ciò che ha ancora da dare, e non gli dà più nulla.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Ha ancora l’elenco come lo conosceva, e può ancora aprire le chiavette di questo evento.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Escludila</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Lascia così (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Due persone dichiarano che questo computer e il suo disco non torneranno. Viene escluso.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Dismettila</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Due persone dichiarano che non è stato promesso nessun posto che questo nodo centrale non conosca.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Se si sbagliano, può essere stato promesso un posto che poi va a un’altra persona: la prima promessa non vale, e compare nell’elenco di ciò che è da risolvere.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Ridai i posti</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Aspetta (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Non ha nessun posto libero di visite, quindi nessuno viene bloccato.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Ridare i posti?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Ridare i posti senza sentire tutte le postazioni?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Prima persona</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Seconda persona</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>Escludere «{name}»?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Dismettere «{name}»?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Tutte le postazioni hanno sincronizzato da quando questo nodo centrale è stato ripristinato: tutto ciò che è stato dato è noto qui.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Ciò che ha fatto dopo l’ultima sincronizzazione ({ago}) non lo sa nessuno. Se il computer riappare, la sua chiavetta si può ancora leggere al nodo centrale.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Senza notizie da allora: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Postazione</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Per</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>In attesa là</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Posti liberi</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Postazioni di questo evento</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postazioni</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Account del personale</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Nessuna postazione</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importi un evento (F8), o si colleghi a un nodo centrale (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Conosciuta qui: %n postazione di questo evento.</numerusform>
        <numerusform>Conosciute qui: %n postazioni di questo evento.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>mai</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n min indietro</numerusform>
        <numerusform>%n min indietro</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Qui non c’è ancora nessun evento, quindi nessuna postazione è nota.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n da controllare.</numerusform>
        <numerusform>%n da controllare.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Questo nodo centrale è stato ripristinato da una copia e non dà ancora posti</translation>
    </message>
    <message>
      <source>here</source>
      <translation>qui</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nulla</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>non noto</translation>
    </message>
    <message>
      <source>right</source>
      <translation>giusto</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min avanti</numerusform>
        <numerusform>%n min avanti</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Ciò che ha dato dopo la copia lo sanno solo le sue postazioni. Quando tutte avranno sincronizzato, potrà ridare posti.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Ciò che le sue postazioni hanno dato dopo la copia è noto qui quando tutte avranno sincronizzato. Ciò che questo nodo centrale ha dato da sé forse non lo sa nessuno: guardi le ricevute stampate, e lasci decidere due persone.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Decidano due persone</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiato</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Dismessa</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Questa postazione</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Da tempo senza notizie</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Orologio sbagliato</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Ha posti bloccati</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>In contatto</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Il nostro nodo</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>operazione di {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Come il computer</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Prima completi o chiuda ciò che è aperto in «{screen}».</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Chiaro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Scuro</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contrasto</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Aspetto</translation>
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
      <translation>Aiuto</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Tutto funziona con la sola tastiera. Una scansione viene letta in ogni schermata.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Banchi iscrizioni che non hanno bisogno di rete: ogni operazione viene prima scritta su questo computer, firmata, e sincronizzata con le altre postazioni quando sono raggiungibili.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Software libero, GPL-3.0-or-later. Caratteri: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>Al banco</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Navigazione</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>una lettera</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Cerca, ovunque</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Sceglie nell’elenco</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Apre la scheda, poi fa ciò che dice il pulsante</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Svuota lo schermo per la persona successiva</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Annulla l’ultima operazione della postazione</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Iscrive sul posto</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Corregge un nome e lo ristampa</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Il motivo di una ristampa</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Banco</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Stampa</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>L’evento in cifre</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Sincronizza con altre postazioni</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Importa elenchi</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Ciò che non combacia tra le postazioni</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Le postazioni e il loro stato</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Account del personale</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Blocca o cambia utente</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Progettazione dei badge</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Appello sui bus</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Varco di una sessione</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Questa pagina</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Ammettere comunque?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Ammetti</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Nessuno ha detto nulla, quindi l’ingresso è ammesso.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Annota</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>Il registro conserva chi ne risponde e perché.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Senza accredito o senza un documento non c’è badge.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Accredito: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Da ora</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Finora: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Ristampa il badge</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Cronologia</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Il badge come verrà stampato</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografia</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Tavolo {table}, posto {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Ammissione nonostante l’accredito: veda la cronologia</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Arrivo registrato %n volta, a più postazioni</numerusform>
        <numerusform>Arrivo registrato %n volte, a più postazioni</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} ha mancato l’incontro: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Registra e stampa</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Non ancora qui</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Arrivo: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Ha mancato l’incontro con {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Incontra {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Iscrizione annullata</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Ho letto la nota</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Ammetti comunque</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Registra l’arrivo</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Sostituzione: viene {name}</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Annullata: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>un’altra postazione</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, da {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Al posto di {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Capo delegazione, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>Il badge {issue} sta ancora andando alla stampante</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Accesso a {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Tavolo {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>un’altra persona</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>Il badge {issue} è valido</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Arrivo registrato</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Badge stampato</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Accesso negato</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corretto</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Tavolo o zone cambiati</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Iscrizione annullata</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Sostituzione</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Viene al posto di un’altra persona</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge ritirato da altri</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Iscrizione ripristinata</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Iscrizione sul posto</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Passaggio concesso</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accredito</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Ammesso con la quota non pagata</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Si iscrive a una visita</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>In lista d’attesa</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Lascia una visita</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Badge ritirato da {by} per {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>Il registro conserva chi l’ha ritirato e che cosa è stato visto.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Consegna</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Scegli ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Il badge si stampa ora.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>L’arrivo si registra quando viene di persona.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Consegnare il badge di {name} a un’altra persona?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>lettera vista</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>identità vista</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>lettera e identità viste</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Chiudi (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>È un’altra persona: iscrivi</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Torna al modulo</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Il cognome va detto per primo</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, finora: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Iscrizione sul posto</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Bastano un nome e una categoria.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Iscrivi, registra e stampa</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Il badge in uso non è più valido appena si ordina quello nuovo.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Il badge verrà stampato come si legge qui.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Salva e ristampa</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Due lettere, come KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Separate da punto e virgola</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Correggi: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Perché un altro badge?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Grafia</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Smarrito</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Rovinato</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Stampante</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Tavolo o zone</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>Al posto di qualcuno</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Ritirato per altri</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n libero qui</numerusform>
        <numerusform>%n liberi qui</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Lista d’attesa</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n altrove</numerusform>
        <numerusform>%n altrove</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n in attesa</numerusform>
        <numerusform>%n in attesa</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Non confermato: numero {place} in lista</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>Stessa ora di {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Libera il posto</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Lascia la lista</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Non per questa categoria</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Dai un posto</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confermato</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Il posto si libera alla prossima sincronizzazione</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Nome o codice di chi viene</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Nessuna persona iscritta ha questo nome.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Persona nuova</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Assume: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Categoria: {category}. Delegazione: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>I posti nelle visite restano suoi: %n da liberare su questa scheda e da iscrivere di nuovo.</numerusform>
        <numerusform>I posti nelle visite restano suoi: %n da liberare su questa scheda e da iscrivere di nuovo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Iscrivi una persona nuova</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>L’iscrizione di {name} è annullata per sostituzione e il badge non è più valido.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>Viene invece {name}</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Iscrivi al suo posto</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Chi viene al posto di {name}?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>Al posto di {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Mostra al banco</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Vai a Postazioni</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Aperti ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Risolti ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Annullato: è di nuovo aperto, qui e in tutte le postazioni.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nulla è cambiato</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Oggetto</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Che cosa è successo</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postazioni</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quando</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Da risolvere</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Ciò che le postazioni hanno fatto senza potersi sentire. Nulla va perso.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Ciò che non combacia</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Risolto</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Tutto combacia</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Due arrivi di una persona, due correzioni di un nome, due visite alla stessa ora: casi simili compaiono qui dopo una sincronizzazione.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Nulla è ancora stato risolto</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Risolto: {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operazione</numerusform>
        <numerusform>%n operazioni</numerusform>
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
      <translation>al suo posto viene un altro</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Visto: è chiaro che cosa è successo</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Una persona è venuta due volte: va bene</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Stampa un nuovo badge; gli altri due non valgono più</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Vengono entrambi</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Sono due persone</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>È una persona sola: annulla questa iscrizione</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>L’annullamento resta</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Può entrare: ripristina</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Il vecchio badge è stato ritirato</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Stampa un nuovo badge; tutti gli altri non valgono più</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Entrambe giuste: può cambiare lungo il percorso</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>In nessuno dei due</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Copiato: un altro badge per il titolare</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>La persona è avvisata</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>iscrizione doppia</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Tieni «{value}»</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>Viene {name}: annulla l’altro</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Libera il posto: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>Nel bus {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Panoramica</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Per categoria</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Per regione</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Ancora nessun evento</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importi un evento (F8), o si colleghi a un nodo centrale (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Oggi, di dieci in dieci minuti</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Situazione alle {time}. Si aggiorna da sé.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} su {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>picco: {came} alle {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>dalle {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Oggi non è ancora arrivato nessuno.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>sono qui</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>negli ultimi cinque minuti</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>delegazioni al completo</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>capi delegazione</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>aspettano qualcuno</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n non ancora qui</numerusform>
        <numerusform>%n non ancora qui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n badge da stampare</numerusform>
        <numerusform>%n badge da stampare</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} in parte, {absent} assenti</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Regione non indicata</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Ricarica i badge</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Striscia di prova</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Porta qui tutti i badge</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Usa come sostituta</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Non più sostituta</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Dimentica</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>{left} badge rimasto su %n</numerusform>
        <numerusform>{left} badge rimasti su %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Non ancora controllata</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>I badge escono qui</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Sostituta</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>I programmi del giorno escono qui</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n badge la attende</numerusform>
        <numerusform>%n badge la attendono</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Sono inseriti</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Una stampante di etichette in rete</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Aggiungila</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Richiede intervento</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Quasi vuota</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Pochi badge</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronta</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Ogni badge che esce viene scalato da qui.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Quando ne resta un decimo, la riga in basso lo segnala.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Una compatibile ZPL: zpl:192.168.1.30/203 (i suoi punti per pollice)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Una Brother QL: brother:192.168.1.31/QL-820NWB/62 (il suo rotolo)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Nuovi badge in {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Quanti badge</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Tipo, indirizzo e punti</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n altra stampante</numerusform>
        <numerusform>altre %n stampanti</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Aggiungi stampante</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Progetta badge</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Modelli dei badge (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Solo le nostre</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>File PDF in una cartella</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Stampante di etichette {address} ({dpi} dpi)</translation>
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
      <translation>Stampa</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Nessun badge ancora stampato qui</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Ogni badge ordinato da questa postazione compare qui.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Ristampa</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>È stato stampato</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n badge non stampato: veda sotto il motivo.</numerusform>
        <numerusform>%n badge non stampati: veda sotto il motivo.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>In serie</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Striscia di prova</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Programma del giorno</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n badge in arrivo.</numerusform>
        <numerusform>%n badge in arrivo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Nulla in attesa.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Badge {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Prova del modello {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>In attesa</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Inviato alla stampante</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Stampato</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Non stampato</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Non necessario</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome proprio</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Cognome</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Nome nella sua scrittura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Incarico</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Codice paese</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Prima il cognome</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tavolo</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Posto</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Chi ne risponde</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Chi lo ritira</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Che cosa ha mostrato</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>I posti si danno sulla scheda di un partecipante, al banco.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Ancora nessuna visita</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Le attività del programma con posti limitati compaiono qui.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Appello</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Occupati</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Liberi qui</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Liberi altrove</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Piena</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n libero qui</numerusform>
        <numerusform>%n liberi qui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n altrove</numerusform>
        <numerusform>%n altrove</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n in lista d’attesa</numerusform>
        <numerusform>%n in lista d’attesa</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} posti occupati su {capacity}</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Altro: preferisco parlarne</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n posto rimasto</numerusform>
        <numerusform>%n posti rimasti</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>L’organizzatore usa il suo nome, organizzazione e categoria per registrare il suo arrivo, stampare il badge e contare i presenti, e li conserva fino alla chiusura dell’evento.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Sul resto decide Lei. Tocchi ciò che accetta, o nulla: avrà comunque il suo badge.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Non aperta alla sua categoria</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Questa visita è partita</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>Alla stessa ora di {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Al completo. %n in lista d’attesa</numerusform>
        <numerusform>Al completo. %n in lista d’attesa</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Lascia così</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>I suoi dati a questo evento</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Il mio nome e la mia organizzazione possono comparire nell’elenco delle persone.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Si possono pubblicare mie foto dell’evento.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Altri possono chiedermi un incontro.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Mettiamo la sua foto sul badge?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Che cosa mangia?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>Che cosa deve sapere la cucina?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Lo leggono solo la cucina e l’organizzatore.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Per la cucina</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Mangio di tutto</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Pasto vegetariano</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Pasto vegano</translation>
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
      <translation>Senza glutine</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Senza lattosio</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Che cosa le sarebbe d’aiuto?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Un percorso senza gradini</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Un posto riservato</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Aiuto per sentire</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Aiuto per vedere</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Interprete di lingua dei segni</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Il suo posto è confermato</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Non confermato: numero {number} in lista d’attesa</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Ha chiesto di liberare il suo posto</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Il suo posto è confermato.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Ha liberato il suo posto.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>È in lista d’attesa. Non è ancora un posto: chieda al banco, per favore.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Ha chiesto di liberare il suo posto. Ci vuole un momento.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>Ha un’altra visita a quell’ora.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Quella visita non è aperta alla sua categoria.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Quella visita non si può più scegliere.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continua</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Quanto indicato prima non si vede qui. Resta com’è.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Tocchi tutto ciò che le serve. L’organizzatore lo prepara.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Tocchi una visita per avere un posto o liberare il suo.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Sì, con la mia foto</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>No, senza foto</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Lo scansioni con il telefono: contiene ciò che vede qui.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Il suo arrivo è registrato. Ritiri il badge al banco, per favore.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Manca un passo: il personale lo fa con Lei.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Ho finito</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Il suo arrivo è registrato. Il suo badge è pronto: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Il suo arrivo è registrato. Il suo badge è pronto al banco.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Il suo arrivo è registrato. Ritiri il badge qui, per favore: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Venga al banco, per favore</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Si rivolga al banco iscrizioni, per favore.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Il suo badge è in stampa</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Le diamo il benvenuto, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Attenda qui un momento, per favore.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Attenda qui, per favore: vengono ad accoglierla.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Se le serve un altro badge, il personale glielo stampa.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Il personale guarda il codice con Lei.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Il personale trova subito i suoi dati.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Questo totem ha un problema. Non è colpa sua.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Si rivolga qui, per favore: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Esce dalla stampante accanto a questo schermo.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Il suo numero</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Stampa il mio programma</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Porto con me il programma</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Il suo programma è in stampa. Lo attenda, per favore.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Prenda il suo programma dalla stampante, per favore.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>In questo momento il suo programma non può essere stampato.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Il suo badge è in stampa. Lo attenda, per favore.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Prenda il suo badge dalla stampante, per favore.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Il suo arrivo è registrato e il suo badge è valido.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>A seguire: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Indietro</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Arriva qualcuno</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Un caloroso benvenuto</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Il suo arrivo è già registrato</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Questo codice va controllato</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Troviamo insieme il suo nome</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Ci dispiace</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Sì, stampa il mio badge</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Il badge sarà stampato così.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Il codice non è leggibile. Riprovi, o continui senza.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>C’è un errore</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Sì, sono io</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Un banco controlla ciò che ha inviato. Può continuare.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Invia al banco</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Mostri il codice al lettore</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Scriva l’inizio del suo cognome</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Tre lettere o più, in qualsiasi alfabeto.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Inizio del cognome</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Scriva tre lettere o più, per favore.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Non corrisponde. Riprovi, per favore.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Che altro ricorda?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>La mia città</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Il mio codice d’iscrizione</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>La mia e-mail</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Scriva il nome della sua città</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Quella da cui viene o per cui lavora.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Città</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Quale di queste persone è Lei?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Non sono io</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>È Lei, ed è tutto corretto?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Che cosa va cambiato?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Lo scriva come va stampato.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Cognome</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Nome nella sua scrittura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Incarico</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Benvenuti</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Si registri qui: tocchi la sua lingua o mostri il codice al lettore.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>È nel suo invito, su carta o sul telefono, o sul badge.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Non ho un codice</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Ancora una risposta, perché nessun altro trovi i suoi dati.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>I nomi sono in parte nascosti, così nessuno legge chi è qui.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Le mie scelte</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Lo tocchi e scriva il testo giusto. Un banco lo controlla.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Scriva il suo codice d’iscrizione</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>È nel suo invito.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Codice d’iscrizione</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Scriva la sua e-mail</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Quella usata per l’iscrizione.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Indirizzo e-mail</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Non sono in elenco</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Continua senza scegliere</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Che cosa Le interessa?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Può dirci di più?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Tocchi tutto ciò che desidera. L’organizzatore La contatterà.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Tocchi una riga per scrivere. Può lasciarla vuota.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Spazio</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Cancella una lettera</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Maiuscole</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Altri tasti: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Più su</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Più giù</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Qualcuno non viene? Tocchi l’incontro.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Il personale sa che aspetta {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Non c’è un’ora in cui siate liberi entrambi. Chieda al banco.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Incontro</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>I miei incontri</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Aspetta {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Quando volete incontrarvi?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Annulla la scelta</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Annullato</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Non vi siete incontrati</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>La nuova ora è fissata. Il personale avvisa l’altra persona.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Quell’ora è stata presa nel frattempo. Ne scelga un’altra.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>La scelta è annullata.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Questo incontro è cambiato nel frattempo. Lo guardi di nuovo.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Il personale viene avvisato, e può scegliere un’altra ora.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>L’altra persona non è venuta</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Tavolo {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Scelga la lingua</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Un momento, per favore</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Un momento …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Schermo più facile</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Testo grande</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contrasto</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Tutto più in basso</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Leggi ad alta voce</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>È ancora qui?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Tra poco lo schermo sarà azzerato per la prossima persona.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Mi serve più tempo</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Ho finito</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Questo totem è chiuso</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Avanti</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Cancella</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Per il personale</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Chi è Lei?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Apri qui il banco</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Chiudi Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Torna al self-service</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Permetti di nuovo la ricerca per nome</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Dove si mandano le persone da qui</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Che cosa si porta via da qui</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Dove si mandano le persone da qui?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Come si legge sul cartello, per esempio Banco 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Senza blocco: chiunque può chiudere questa finestra finché non ci sono account del personale.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Ricomincia</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Schermo</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Chiama il personale</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Cancella una cifra</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Conferma</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Il programma anche su carta</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>La prova è in stampa.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Stampa una prova</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Che cosa si porta via da qui?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Che carta contiene?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rotolo, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>La prova non è stata stampata. Controlli la stampante.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Niente</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Il programma come codice per il telefono</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Non confermato: lista d’attesa</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Incontro con {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Cena: tavolo {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Bus {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Posto {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Errore</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>argomento {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>mancano questi argomenti: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>argomenti sconosciuti: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>opzione ambigua: {option} può essere {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>serve un argomento</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>argomento ignorato: {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>scelta non valida: {value} (scelga tra {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>numero intero non valido: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>numero non valido: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>una dimensione si scrive 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Uso:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opzioni</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Argomenti</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandi</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Interrotto.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Manca l’argomento {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Manca l’opzione {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Manca il comando.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Opzione inesistente: {option} (opzioni possibili: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Opzione inesistente: {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>Comando inesistente: {name}. Intendeva {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>Comando inesistente: {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>L’opzione {option} vuole un argomento.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>L’opzione {option} non prende valori.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Argomenti di troppo ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valore non valido per {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Serve un numero intero</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Serve un numero</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Serve almeno {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Serve al massimo {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obbligatorio</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>predefinito: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Aiuto: {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPZIONI]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMANDO [ARGOMENTI]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostra questo aiuto ed esce.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall da un terminale. Ogni comando accetta --folder DIR (o KIOSK_FOLDER) e --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>La cartella dei dati della postazione (o KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Scrive un solo oggetto JSON sull’uscita standard, nient’altro.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>La lingua dei messaggi, per esempio ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Importa l’evento, le delegazioni, i partecipanti e il programma da fogli di calcolo.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Mostra prima che cosa cambierebbe, e ogni riga che resta fuori con il motivo. Nulla viene scritto prima di --yes o di un sì; lo stesso file una seconda volta non cambia nulla.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, file CSV o XLSX, o una cartella.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Scrive senza chiedere.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Scrive il foglio di consegna del turno di questa postazione come PDF.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Conteggi, questioni aperte, stampanti e scorte, note ed entrambi i nomi, con una casella per ogni riga.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Il file PDF da scrivere.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Nome di chi consegna.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Nome di chi subentra.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Che cosa dire; si può ripetere.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Registra l’arrivo di chi è indicato da un codice e ordina il badge.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Un codice di iscrizione, o il QR di un badge come testo.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Il motivo, se vi si oppone l’accredito o una quota.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Chi ne risponde.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Trova persone con qualsiasi grafia di un nome, un’organizzazione o un codice.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Qualsiasi parte di un nome, in qualsiasi ordine.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Quanti al massimo.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Mostra tutto ciò che il banco sa di una persona.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Il codice di iscrizione sull’invito.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Dà a una persona un posto in una visita, o il prossimo in lista d’attesa.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Il codice della visita: veda kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Anche se si sovrappone a un’altra visita.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Libera il posto di una persona in una visita, o in lista d’attesa.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Annulla l’ultima operazione di questa postazione, se abbastanza recente.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Ordina un altro badge; quello di prima non vale più.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged o printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Il motivo, se la persona non è più accreditata.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Elenca chi aspetta qualcuno, mandato da un banco o che chiama da un totem; prima chi aspetta da più tempo.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Quanti sono qui: in tutto, per categoria e per regione, e quanti sono arrivati oggi e quando.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Dice a che punto è l’accredito di qualcuno: chi non è accreditato non riceve badge.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Il motivo: resta nella cronologia.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Chi ne risponde.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Iscrive qualcuno sul posto; con --check-in lo registra e ordina anche il badge.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Nome.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Cognome.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Il cognome si scrive per primo.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Il nome nella sua scrittura.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Due lettere: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Il codice della delegazione.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Un’altra persona con lo stesso nome.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Registra subito l’arrivo e ordina il badge.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Corregge come è scritto un nome, un incarico o un’organizzazione, o cambia tavolo, posto e zone.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Poi ristampa il badge, se mostra ciò che è cambiato.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Annulla un’iscrizione. La persona non risulta più registrata e resta nell’elenco.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Il motivo; il banco lo mostra.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Ritira un annullamento.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Cancella tutto ciò che dice chi era una persona, qui e in ogni postazione. Per sempre.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Conteggi e posti restano; non resta nessun nome, indirizzo, esigenza o nota, nemmeno nelle copie periodiche e nei badge della cartella. Ciò che è stato portato altrove (pacchetti, esportazioni, backup) non è raggiungibile.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Cancella senza chiedere.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Elenca chi è stato cancellato, e quali postazioni non l’hanno ancora fatto.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Mette qualcuno al posto di un partecipante: una persona iscritta, o una nuova.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>La prima iscrizione è annullata e il suo badge non vale più. I posti nelle visite restano suoi: li liberi e vi iscriva l’altra persona.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Chi viene, se è iscritto.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Nome della persona nuova.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Cognome della persona nuova.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Chi viene tiene la propria categoria.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Chi viene non diventa capo, supplente, ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Il motivo; resta nella cronologia.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Consegna il badge di qualcuno a un’altra persona. Il titolare resta atteso.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Chi ritira il badge.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity o both: che cosa ha mostrato.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Elenca le visite: posti confermati, liberi qui e altrove, e chi aspetta.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Dice che cosa contiene questa postazione, quando si è sincronizzata l’ultima volta e lo stato della stampante.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Scrive presenze, passaggi, visite, sessioni o incontri come foglio di calcolo.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (ogni operazione), visits, sessions (per varco) o matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Il file da scrivere.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv o xlsx; altrimenti secondo il nome del file.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Disegna i badge di molte persone in un solo PDF; chi non ne ha ancora uno lo riceve.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>Il PDF da scrivere.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Solo questa categoria.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Solo questa delegazione, per codice.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Un nome che kioskctl layout list elenca.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Solo chi non ha ancora il badge stampato.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Per name, delegation o table; altrimenti come serve al modello.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Primo posto libero su un foglio iniziato.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Elenca i segnaposto superati dopo la stampa; con -o li stampa.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Tutti i segnaposto si stampano con kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Li stampa in questo PDF.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Un altro modello di segnaposto.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Fa da nodo centrale: ammette postazioni e si sincronizza con loro fino a Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Altri codici di collegamento e lo stato delle postazioni sono sulla sua pagina: apra l’indirizzo indicato, in un browser di questo computer.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>L’indirizzo su cui ascoltare; vuoto: tutti.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>La porta su cui ascoltare.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... per un nodo centrale grande; altrimenti un file cifrato.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Come si chiama questo nodo centrale d’ora in poi.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>A che serve la prima postazione: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Quanti programmi rispondono, con --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Annuncia nella rete locale dov’è questo nodo centrale (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Collega questa cartella come postazione a un nodo centrale, e riceve ciò che esso contiene.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>L’indirizzo del nodo centrale, o il testo del suo QR.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Il codice monouso; il QR lo contiene.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Come si chiama questa postazione d’ora in poi.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Si sincronizza una volta con il nodo centrale, finché nessuno ha più nulla di nuovo per l’altro.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Elenca le postazioni di questo evento: ruolo, ultimo contatto con questo nodo centrale, orologio, revocata o no.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Esclude per sempre una postazione persa, rubata o restituita. Se il nodo centrale è in funzione: dalla sua pagina.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>Il nome della postazione, come lo mostra kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Senza chiedere.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Elenca i nodi centrali che si annunciano in questa rete.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Chiunque può annunciare un nodo centrale. Per collegarsi serve il codice sullo schermo del nodo stesso, che ne è la prova.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Quanto a lungo ascoltare.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Un indirizzo di questo computer su cui ascoltare; vuoto: tutti.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Dismette per sempre una postazione persa, su attestazione di due persone. I posti che detiene restano suoi.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Su un nodo centrale o sulla postazione di un organizzatore.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Che cosa le è successo.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Chi lo attesta; da indicare due volte.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Permette a un nodo centrale ripristinato da un backup di dare di nuovo posti.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Quando ogni postazione ammessa si è sincronizzata con esso da allora e nulla di ciò che ha fatto da sé può andare perso, o quando due persone attestano che nessuno detiene un posto che questo nodo centrale non conosce.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Come sa che nulla manca.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Dice soltanto chi si aspetta.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Restituisce al nodo centrale ogni posto libero di questa postazione, prima di metterla via.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Anche su una postazione dismessa e ritrovata: poi sincronizzi una volta, o porti un pacchetto al nodo centrale.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Annota che il bus di una visita è partito: nessuno vi riceve più un posto, da nessuna parte.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>In realtà non è partito.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Mostra ogni delegazione: quanti sono qui su quanti, e se c’è il capo.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Solo quelle di cui si aspetta ancora qualcuno.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Elenca ciò che le postazioni hanno fatto e non combacia: chi, quando, e che cosa fare.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Quelli che qualcuno ha risolto, e come.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Toglie un conflitto dall’elenco di ogni postazione, e dice che cosa si è deciso.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Il suo numero in kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Che cosa si è deciso.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Chi ha deciso; altrimenti KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Copia il database cifrato mentre è in uso, e verifica che la copia si apra.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Il file da scrivere; altrimenti tra le copie periodiche della cartella.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Scrive anche la chiave che lo apre, in un file a parte.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Elimina ogni tabella derivata e rilegge tutto il registro.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Dà a questa postazione un nome con cui è conosciuta.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Come si chiama questa postazione.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Dice quale versione è, e di che cosa è fatta.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Mette un backup al posto di questa postazione, o in una cartella vuota di un altro computer.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>Il backup è verificato per intero prima di toccare qualcosa; ciò che c’era è messo da parte. La postazione continua in una nuova epoca, senza posti finché il nodo centrale non gliene dà.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>La copia scritta da kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Il file della chiave di un backup; altrimenti quello di questa postazione, o quello accanto al backup.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Controlla questa postazione: database, font, stampante, disco, orologio, chiavi e registro.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Ogni riga dice OK, da controllare o guasto, e che cosa fare. Esce con 1 se qualcosa è guasto.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Simula una giornata: un nodo centrale, le sue postazioni, ore senza rete, un guasto, e alla fine tutte di nuovo allineate.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Cartelle vere, database cifrati veri, HTTP vero su questo computer, badge veri come PDF. L’ultima postazione viene interrotta a metà del lavoro. Esce con 1 se una promessa non è stata mantenuta.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Una cartella per postazioni, badge ed esportazioni.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Quanti banchi.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Quante persone; 0: quante ne ha il campione.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Un altro seme, un’altra giornata.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Simula le giornate peggiori: guasti, separazioni, cloni, ripristini, orologi sbagliati; e controlla ogni promessa.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Le postazioni sono quelle vere; orologio, rete e dischi no, e tutto segue dal seme: lo stesso seme è la stessa giornata. Esce con 1 se una promessa non è stata mantenuta.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Quante giornate; 0: quante ce ne stanno.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>Il primo seme; da solo: soltanto questo.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Introduce errori, e verifica che ognuno sia scoperto.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Quanti posti si assegnano: quote temporanee contro parti uguali.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Processi; 0: uno per ogni core.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Isola, termina e congela postazioni vere mentre arriva gente, e verifica che nulla vada perso.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Un nodo centrale e le sue postazioni, ognuno un processo in una rete propria; le reti si interrompono nei due sensi o in uno, i processi si fermano, terminano o congelano. Dopo si confrontano i file di tutti. Solo Linux, come root. Esce con 1 se una promessa non è stata mantenuta.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Quante postazioni.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Operazioni al secondo, di tutte insieme.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Per quanto tempo arriva gente.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed o none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Un altro seme, altre operazioni e altri guasti.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Tutte le combinazioni, invece di una sola.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Numero di semi per la matrice.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Un file per i risultati, una riga per prova. Ciò che contiene non si ripete.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Numero di prove contemporanee.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Dove si tengono le postazioni delle prove fallite.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Interessi e impegni.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Elenca chi è interessato a che cosa o per che cosa si è impegnato; prima quelli aperti, dal più vecchio.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Solo questo tema.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Solo questi: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Anche quelli ritirati.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Li scrive tutti in una tabella, anche quelli ritirati.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Un file .csv o .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Annota che cosa interessa a qualcuno o per che cosa si impegna.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Come lo chiama kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Si può ripetere.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Dice che qualcuno non è più interessato.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Segue un interesse, o dice chi lo segue.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Chi lo segue. Se manca: chi lavora qui.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Dice a che punto è un interesse.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Elenca i temi che totem e banchi propongono.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Propone un tema a questo evento, lo dice in altre parole, o non lo propone più.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Una parola, come invest o host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Come la legge la gente. Si può ripetere.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Che cosa si chiede, con ; in mezzo: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Non lo propone più.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Cuffie, tessere di voto e simili.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Presta a qualcuno una cuffia, una tessera di voto o simili.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Il numero sull’oggetto.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Riprende un oggetto, da chiunque lo abbia.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Elenca che cosa è in prestito, e chi lo ha.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Un file .pdf, .csv o .xlsx da scrivere.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Totem self-service.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Mostra come funzionano i totem di questo evento, e che cosa chiedono.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Imposta come funziona ogni totem di questo evento.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers, oppure idle, warning, result in secondi.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Più d’uno con ; in mezzo. Se manca: come al solito.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Mette le parole dell’organizzatore al posto di quelle di un totem, in una lingua.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, oppure consent/ e uno scopo.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>Come en, ko o pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Testo semplice in UTF-8. Se manca: le parole solite.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Indica il banco a cui il totem di questo computer manda la gente.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Il suo nome, come appare sui cartelli.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Indica la stampante che dà su carta il programma delle persone al totem di questo computer.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Come la chiama kioskctl print printers; code: senza carta; none: nemmeno un codice.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) o a6. Se manca: come prima.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Elenca chi aspetta qualcuno a un totem, e perché; prima l’attesa più lunga.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Dice che qualcuno si occupa di una chiamata: sparisce dall’elenco di ogni banco.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Come la mostra il totem: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected o gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Incontri tra due partecipanti.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Importa un elenco di incontri: first, second, starts, ends o minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Un file CSV o XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Elenca gli incontri per ora, con ciò che non combacia.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Solo gli incontri di questa persona.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Fissa un incontro tra due persone.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Codice di iscrizione di una di loro.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>Come 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>Come 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Il numero o il nome del tavolo.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Sposta un incontro a un’altra ora o a un altro tavolo, o alla prima ora in cui entrambi sono liberi.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Le prime lettere che kioskctl meetings list mostra.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Se manca: la prima ora libera.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Elenca le prossime ore in cui entrambi e un tavolo sono liberi.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Annulla un incontro: la sua ora e il tavolo sono di nuovo liberi.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Dice che i due si sono incontrati.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Dice che i due non si sono incontrati.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Chi non è venuto.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Fotografie dei partecipanti, per i badge.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Importa fotografie dei partecipanti, ognuna in un file con il nome del codice di iscrizione.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Dice prima che cosa è nuovo e cambiato, e quali file non sono di nessuno. Nulla viene scritto prima di --yes o di un sì; la stessa cartella una seconda volta non cambia nulla.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>File JPEG, PNG o WebP, con il codice come nome.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Non mostra più la fotografia di qualcuno.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Il codice di iscrizione del partecipante.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Chi aspetta qualcuno.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Manda qualcuno al banco delle eccezioni.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Si occupa di chi aspetta; senza numero, di chi aspetta da più tempo.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Come li conta kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Dice che è fatto: la persona non aspetta più.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>I badge che aspettano una stampante.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Elenca i lavori di stampa: prima ciò che ha bisogno di una persona.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Stampa ciò che aspetta, nell’ordine in cui è stato chiesto, e poi si ferma.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Rinuncia dopo questo tempo; il resto rimane in coda.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Stampa di nuovo un lavoro fallito, sulla stampante scelta ora.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>Il numero del lavoro: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Risponde a un lavoro che chiede: è stato stampato.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Annulla la stampa di un lavoro.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Sceglie una stampante: per i badge a venire e per tutti quelli che aspettano o non sono riusciti.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Un nome che kioskctl print printers elenca.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Solo i lavori di questa stampante; altrimenti quelli di tutte.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Chiede a ogni stampante il suo stato: carta, sportelli, inchiostro, e se risponde.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Sceglie la stampante di riserva per quando quella in uso è ferma.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Il suo nome; none: nessuna di riserva.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Aggiunge una stampante di etichette in rete, che non richiede driver su questo computer.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI o brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Dimentica una stampante di etichette aggiunta.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Dice che in una stampante c’è un rotolo o una scatola nuova: ogni badge stampato viene scalato.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Quanti badge sono stati messi; 0: non contare.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Avvisa quando ne restano solo tanti; altrimenti quando ne resta un decimo.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Ordina una striscia di prova: margini, intensità, scala e codici dal piccolo al grande.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>La pagina: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Sceglie il modello con cui questa postazione stampa i badge; senza nome, dice quale.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Un modello fornito, o uno dei suoi.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Ordina alla stampante i badge di tutti quelli che non ne hanno. Chi è qui davanti passa prima.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Conta per quali motivi sono stati stampati i badge, in ogni postazione.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Modelli di badge: elenco, importazione, prova.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Elenca i modelli disponibili, con la carta che ognuno richiede.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Importa un modello di badge di pretix, un modello di Indico, o uno di Rollcall.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Resta in questa postazione con il suo nome, o va in un file a sua scelta.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Un modello di Rollcall, pretix o Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Un file da scrivere (TOML); altrimenti resta qui.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Il nome con cui resta.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Larghezza e altezza in mm, se non sono indicate.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Scrive un modello in un file, con le immagini accanto: per cambiarlo, o per usarlo altrove.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Un nome dell’elenco.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Il file da scrivere (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Disegna un modello con le persone più difficili da stampare.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Un nome dell’elenco, o un file.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Stampa badge temporanei in anticipo, per il giorno in cui nulla stampa.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Quanti, numerati da T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>La loro categoria.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>Il giorno; vuoto: da scrivere a mano.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Un modello di badge temporanei.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Disegna tutti i nomi degli eventi campione e 200 nomi di 25 scritture, da guardare.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Altri elenchi di persone (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>La sincronizzazione con chiavetta.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Scrive un pacchetto: ciò che gli altri non risultano avere, in un solo file sigillato.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Viene riletto dalla chiavetta e controllato prima di dire che è fatto.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>La cartella della chiavetta, o un file che finisce in .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Tutto ciò che c’è qui: per una postazione nuova.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Per questa postazione; il nodo centrale aggiunge i suoi posti.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Legge un pacchetto, e dice che cosa è arrivato e che cosa va riportato.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>Di un pacchetto troncato o danneggiato si tiene ciò che sta prima.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>Il pacchetto sulla chiavetta.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Controlla ogni voce di un pacchetto, e non accoglie nulla.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Bus delle visite: chi è a bordo, e quando parte ognuno.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Dice quali bus vanno a una visita, e quante persone prende ognuno.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Posti di ogni bus: 40 40, o A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Dà un bus a chi ha un posto e non ancora un bus. Le delegazioni restano insieme.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Conta qualcuno in un bus.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Il bus, se ce n’è più d’uno.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>Al ritorno.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Non ha posto, e ne prende uno rimasto.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Anche se va con un altro bus.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Nessuno aspetta più chi manca.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Qualcuno è ridisceso dal bus, o è stato contato per errore.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Annota che un bus parte. Se manca qualcuno, chiede un nome e un motivo.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Chi risponde della partenza senza qualcuno.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Perché il bus parte senza di loro.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Mostra chi è a bordo e chi manca.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Scrive gli elenchi dei bus di una visita come PDF A4 da stampare: nomi, telefoni, esigenze, caselle.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Solo questo bus.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Una delegazione: le sue persone, e la registrazione di tutte.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Mostra le persone di una delegazione: capo, supplenti, accompagnatori, e chi è qui.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Il suo codice: veda kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Registra tutti quelli di una delegazione che non lo sono ancora, e ordina i badge in una volta.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Solo queste persone.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Tutte tranne queste.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>La nota di questa persona è stata letta.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Indica il ruolo di qualcuno nella sua delegazione.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member o none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Chi accompagna.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Annota se una delegazione ha pagato la quota e consegnato le credenziali.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid o open; vuoto: nessuno l’ha detto.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted o missing; vuoto: nessuno l’ha detto.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Arrivi annunciati, ordine delle delegazioni e quorum.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Avvisa il protocollo quando arriva questa persona. Per sindaci e ospiti d’onore è sempre così.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Non la annuncia.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Mostra chi era annunciato ed è arrivato, e chi se ne occupa.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Mostra gli avvisi nella finestra di questa postazione, o no.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Si occupa di una persona annunciata: l’avviso finisce in ogni postazione.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Mostra le delegazioni in ordine di precedenza, e quali capi si aspettano ancora.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Lo scrive come PDF A4 per gli addetti.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Sceglie che cosa decide l’ordine delle delegazioni: il primo criterio che differisce.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Dà a una delegazione un posto a mano, con chi ne risponde e perché.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Il suo codice.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 è il primo; 0: secondo la regola.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Perché sta lì.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Mostra chi può votare, chi di loro è qui, e se basta.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee, o assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Com’era allora: 09:30, o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Stabilisce quanti membri di un organo devono essere presenti.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Questa quota basta; altrimenti serve di più.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members, o entitled: chi può votare.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Congela il quadro di un organo com’è, con tutte le cifre. Nulla lo cambia dopo.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Lo scrive anche come PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Fa congelare a questa postazione il quadro di un organo quando è l’ora.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>La finestra o il nodo centrale di questa cartella deve allora essere in funzione. Lo imposti anche in una seconda postazione, che interviene un minuto dopo se non ha saputo del quadro: questo viene congelato una volta sola.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00, o 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Rinuncia a congelarlo a quell’ora.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Conta come presente alla riunione di un organo chi è nella sala di una sessione.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Il suo codice; none: conta chi ha l’arrivo registrato.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Mostra i quadri congelati, qui o altrove, e ne stampa uno di nuovo.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Ne scrive di nuovo uno come PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Quale, come lo chiama l’elenco; altrimenti l’ultimo.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Varchi delle sessioni: chi entra ed esce, e quanto è piena ogni sessione.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Fa passare qualcuno dal varco di una sessione, in entrata o in uscita.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Il codice della sessione; senza, quella aperta ora.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>In uscita.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Perché è ammesso anche se categoria, ora o sala dicono di no.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Annota quante persone sono in una sessione, contate a vista.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Quante persone sono dentro.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Annulla l’ultimo passaggio di qualcuno da un varco: è stato contato per errore.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Un codice di iscrizione.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Mostra un varco: quanto è piena la sessione, e chi è passato per ultimo.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Elenca ogni sessione con un varco e quanto è piena. Riempimento = persone dentro / capienza.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Il registro firmato di ogni postazione.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Controlla la catena, i contenuti e le firme di ogni ramo, dalla prima voce.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Di questa postazione o nodo centrale, o di un FILE di pacchetto o backup. Esce con 1 se qualcosa non è valido; indica la prima voce in difetto.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Un pacchetto o un backup; altrimenti questa postazione.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... di un nodo centrale che tiene lì i dati.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Misura quanto è veloce questo computer.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>Da un codice scansionato a una registrazione salvata con il badge ordinato.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Persone nel database.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>Da un codice mostrato a un totem alla pagina con un nome, disegnata: 50, uno dopo l’altro.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Da lettere digitate a un elenco di persone.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Badge disegnati uno per uno, e molti in un file.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Una postazione e un nodo centrale via HTTP: primo riempimento, una mattina inviata, nulla di nuovo.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Dall’avvio del programma a una finestra che accetta una scansione, senza schermo.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Una postazione vuota si collega al nodo centrale di un grande evento, via HTTPS su questo computer.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>Nel registro del nodo centrale; altrimenti dieci a persona.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Una cartella in cui tenere il registro del nodo centrale.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Scansioni nella finestra mentre arriva dal nodo centrale ciò che altri fanno; e la memoria.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Quante arrivano nel frattempo.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Dopo una lunga interruzione: finché ciò che ogni postazione ha fatto è su tutte le altre e sul nodo centrale.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Quante erano isolate.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Quante ne ha fatte ognuna nel frattempo.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Un indirizzo PostgreSQL, per il nodo centrale. Non deve ancora contenere un evento.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Quante voci al secondo accoglie un nodo centrale, e quanto gli costano postazioni ferme.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Quante ne riceve il nodo centrale.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Postazioni che gli chiedono novità.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Per quanto chiedono.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Account del personale: chi può fare che cosa.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Elenca chi ha un account, in quale ruolo, e quali PIN sono bloccati qui.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Crea un account; il PIN viene chiesto, o letto dall’ingresso standard.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>Il primo è di un amministratore, e da allora ogni finestra chiede chi è.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Come viene mostrato e scritto accanto a ogni operazione.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Uno tra steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Dà a qualcuno un altro ruolo.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Come lo mostra kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Dà a qualcuno un nuovo PIN; viene chiesto, o letto dall’ingresso standard.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Disattiva un account: dopo la prossima sincronizzazione non entra più da nessuna parte.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Lo riattiva.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Lascia riprovare un PIN sbagliato troppe volte in questa postazione.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Le parole dell’organizzatore.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Formula una frase in altro modo, in ogni postazione dell’evento.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Dove sta la frase, come rail o refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>La frase in inglese, esatta.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Le sue parole; con un numero, un testo per ogni forma del plurale.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>La lingua in cui si riscrive, come ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Ripristina una frase come la dice il programma.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Elenca le parole proprie dell’evento.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Un file .csv da scrivere, che read accetta.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Prende molte parole da un file, o nessuna se una non va.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Un file .csv con le colonne di `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Trova frasi da una loro parte, con il contesto che `set` vuole.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Una parte della frase, in inglese o come si legge.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, il banco iscrizioni.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>argomenti</translation>
    </message>
    <message>
      <source>options</source>
      <translation>opzioni</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self-service</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>mostra questo aiuto ed esce</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>la cartella dei dati della postazione</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>lingua e direzione, come ko o ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>come è impostato il computer</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>dice quanto è durato l’avvio</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>scansiona i codici di un file e ne cronometra ognuno</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>fa pratica su una copia che alla fine sparisce</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>fa da totem a cui i delegati si registrano da soli</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>un totem che viene riavviato se si blocca</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>il banco, per qualunque scopo il nodo centrale abbia ammesso questa postazione</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>un totem in una finestra che chiunque può chiudere</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>la diagonale dello schermo</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>quanto è alto da terra il bordo inferiore dello schermo</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>quale di più schermi, da 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>fotografa ogni schermata in ogni stato</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>immagini il cui nome comincia così, come door o protocol-quorum; si può ripetere</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n operazione da sincronizzare</numerusform>
        <numerusform>%n operazioni da sincronizzare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Orologio sfasato di %n minuto: lo regoli</numerusform>
        <numerusform>Orologio sfasato di %n minuti: lo regoli</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Certificato del nodo in scadenza</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Aggiorni questa postazione: altre sono più recenti</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Mai sincronizzata</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n badge non stampato</numerusform>
        <numerusform>%n badge non stampati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>%n badge rimasto in {printer}</numerusform>
        <numerusform>%n badge rimasti in {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n badge in attesa della stampante</numerusform>
        <numerusform>%n badge in attesa della stampante</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Nessuna stampante scelta</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Contiene %n persona</numerusform>
        <numerusform>Contiene %n persone</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Lavora da sola</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Nulla attende qui</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} da {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Sincronizzata: {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Tutto sincronizzato</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: richiede intervento</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: qualcosa sta finendo</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Blocca o cambia utente (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Banco</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocollo</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Varco</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Panoramica</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Stampa</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronizza</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importa</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Da risolvere</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postazioni</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aiuto</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Nulla è cambiato</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>PROVA</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>con accredito</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>senza accredito</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>manca un documento</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>ammissione in deroga</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Altra operazione</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Iscrizione</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Arrivo</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correzione</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accredito</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Tavolo o zone</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Prestito</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Restituzione</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Annullamento</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Sostituzione</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Viene al posto di un’altra persona</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge ritirato da altri</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Ripristino</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Operazione annullata</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Postazione ammessa</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Postazione esclusa</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Postazione dismessa</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Scansione rifiutata</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Posto in una visita</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Posto liberato</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Posto in lista</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fuori dalla lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passaggio a un varco</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Rifiuto a un varco</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Arrivo con badge</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Arrivo con codice</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Arrivo per nome</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Iscrizione e arrivo</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Mandato</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Ultima operazione</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Arrivo</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Ristampa</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correzione</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accredito</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Ruolo nella delegazione</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Avviso</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Quota e credenziali</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Regola di quorum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Chi conta come presente</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Congelamento programmato</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Tavolo o zone</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Annullamento</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Sostituzione</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge ritirato da altri</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Ripristino</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Prestito di un oggetto</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Restituzione di un oggetto</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Incontro fissato</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Incontro spostato</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Incontro annullato</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Incontro tenuto</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Incontro mancato</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Posto in una visita</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Posto in lista</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Posto liberato</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fuori dalla lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passaggio a un varco</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Persone contate</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Banco</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Self-service</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Varco</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizzatore</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Nodo</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n giorno</numerusform>
        <numerusform>%n giorni</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n ora</numerusform>
        <numerusform>%n ore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n giorno fa</numerusform>
        <numerusform>%n giorni fa</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>poco fa</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minuto fa</numerusform>
        <numerusform>%n minuti fa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n ora fa</numerusform>
        <numerusform>%n ore fa</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Elenco di %n h fa</numerusform>
        <numerusform>Elenco di %n h fa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Scade tra %n giorno. Un nodo centrale in funzione ne crea prima uno nuovo: controlli che lo faccia.</numerusform>
        <numerusform>Scade tra %n giorni. Un nodo centrale in funzione ne crea prima uno nuovo: controlli che lo faccia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>L’orologio di questo computer è indietro di %n minuto rispetto al nodo centrale.</numerusform>
        <numerusform>L’orologio di questo computer è indietro di %n minuti rispetto al nodo centrale.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Elenco come importato qui</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Elenco aggiornato</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Elenco di %n min fa</numerusform>
        <numerusform>Elenco di %n min fa</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Scaduto. Le postazioni continuano, perché si affidano alla chiave del nodo centrale; lo riavvii e ne crea uno nuovo, o lo aggiorni.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Scade entro un giorno. Riavvii il nodo centrale e ne crea uno nuovo, o lo aggiorni. Le postazioni continuano comunque.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Scade tra %n giorno. Riavvii il nodo centrale e ne crea uno nuovo, o lo aggiorni.</numerusform>
        <numerusform>Scade tra %n giorni. Riavvii il nodo centrale e ne crea uno nuovo, o lo aggiorni.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>L’orologio di questo computer è avanti di %n minuto rispetto al nodo centrale.</numerusform>
        <numerusform>L’orologio di questo computer è avanti di %n minuti rispetto al nodo centrale.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Questo non si fa a una postazione self-service. Vada a un banco.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Questa chiamata qui non è più nota.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Qualcuno ha già seguito questa chiamata.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>La quota della delegazione non è pagata. Quando è pagata, lo indichi in «Altro»; oppure un supervisore fa entrare.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Il protocollo vuole accogliere questa persona.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} ha già seguito questa chiamata.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Arrivo registrato a due postazioni</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Iscrizione doppia</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Due persone in un posto</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Corretto in due modi</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Ammissione malgrado l’annullamento</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Ammissione con vecchio badge</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Due visite alla stessa ora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Risulta in due bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Un badge a due varchi</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Posto dato da una postazione esclusa</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Posto promesso che non c’è</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Operazioni di una postazione esclusa</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiato</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Fatto da una postazione non autorizzata</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Questo nodo non dà posti</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Operazioni di un Rollcall più recente</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Conta una volta, dalla prima ora registrata. Ogni postazione ha stampato un badge: verifichi se una persona è venuta due volte o se qualcun altro ha il secondo badge.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Due iscrizioni sembrano di una sola persona. Valgono entrambe finché qualcuno non decide.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Due postazioni lo hanno scritto in modo diverso. Ora si vede la versione più recente: tenga quella giusta.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Una postazione ha ammesso questa persona prima di sapere dell’annullamento. Chieda chi ha annullato.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>È stato ammesso un badge già sostituito. Lo trovi e lo ritiri: forse due persone usano lo stesso nome.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Questa persona ha posti in due visite che si sovrappongono. Le chieda quale; l’altro posto è un’occasione per qualcun altro.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Una postazione esclusa ha dato questo posto. Conta entro la capienza; chieda se la persona è stata avvisata.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>A questa persona è stato comunicato un posto che ha qualcun altro. La avvisi ora: non è sul bus.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Due postazioni hanno fatto venire qualcuno al posto di questa persona. Ora vale l’ultima: chieda alla delegazione chi viene.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Due varchi hanno ammesso questo badge. Chieda agli addetti di entrambi: se sono venute due persone, il badge è stato copiato. Un altro badge per il titolare rende non validi i due.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Due addetti ai bus hanno contato questa persona. Vale il conteggio più recente: chieda a entrambi prima che un bus parta, perché potrebbe lasciare qualcuno a terra.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Sono conservate e mostrate. Scopra chi aveva allora il computer, e rifaccia qui ciò che era giusto.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Il disco di una postazione è su due computer. Entrambe le storie sono conservate: Postazioni mostra dove si separano.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>È stata conservata e non ha effetto. Scopra chi ha usato quella postazione, e se l’operazione era voluta.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>È stato ripristinato da una copia e non sa che cosa ha dato da allora. Postazioni dice quali attende ancora.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Sono conservate e trasmesse, ma non ancora mostrate. Aggiorni Rollcall su questo computer.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Il programma non ha più questa sessione. Scelga di nuovo.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>L’arrivo non è ancora registrato: al banco iscrizioni.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Entrata già contata, nessuna uscita.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Entrata non contata a questo varco.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Questa sessione è per: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Aperta {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>Dentro {inside} su {capacity}.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Indichi un numero da 0 a {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Ora: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Che cosa dobbiamo sapere?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Ritirato</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Ospitare un ufficio regionale</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Tenere Citypreneurs nella mia città</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Acquisire nuovi membri</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Portare una delegazione la prossima volta</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Quanti?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Dove?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Entro quando?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Aperto</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>In corso</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rifiutato</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Nel frattempo è stato ritirato.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un evento offre al massimo %n tema.</numerusform>
        <numerusform>Un evento offre al massimo %n temi.</numerusform>
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
      <translation>Questo incontro è stato ritirato nel frattempo.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Un incontro è tra due persone. Ne indichi un’altra.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Un incontro dura al massimo %n minuto.</numerusform>
        <numerusform>Un incontro dura al massimo %n minuti.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>L’evento si svolge dal {first} al {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} ha un altro incontro a quell’ora. Scelga un’altra ora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>Il tavolo {table} è occupato a quell’ora. Scelga un’altra ora.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Questo incontro si è già tenuto o è stato annullato.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>Il banco ha detto di no, e questa finestra non sa perché.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Nessuno a questo evento ha questo codice. Cerchi per nome.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Questo codice non è stato emesso dall’evento, o è danneggiato. Trattenga il badge, cerchi per nome e controlli un documento d’identità.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Questo badge è di un altro evento. Cerchi per nome.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Questo badge è stato ritirato. Lo trattenga e ne stampi uno nuovo se serve.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Arrivo già registrato: non è stato stampato un secondo badge.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Questa persona non è più iscritta. Cerchi di nuovo.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Al suo posto viene un’altra persona.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Si rivolga al banco iscrizioni, per favore: lì c’è qualcosa per Lei e si registra il suo arrivo.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>L’organizzatore non ha accreditato questa persona. Un supervisore può ammetterla.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Manca una credenziale o un altro documento. Un supervisore può ammettere la persona.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registri prima l’arrivo di questa persona.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Dica perché: scelga uno dei motivi.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Un badge mostra al massimo %n zona.</numerusform>
        <numerusform>Un badge mostra al massimo %n zone.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Nulla è cambiato: è già scritto così.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>%n persona con questo nome o indirizzo è già iscritta.</numerusform>
        <numerusform>%n persone con questo nome o indirizzo sono già iscritte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Da %n minuto questa postazione non ha fatto nulla da annullare.</numerusform>
        <numerusform>Da %n minuti questa postazione non ha fatto nulla da annullare.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Nessun evento su questa postazione: ne importi uno (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Solo il nodo centrale può farlo.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Solo un nodo centrale o una postazione di organizzatore può farlo. Lo faccia là.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Riguarda un nodo centrale o un organizzatore: può farlo solo un nodo centrale superiore.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Due persone diverse devono firmare, con il loro nome.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n postazione non ha sincronizzato da quando questo nodo centrale è stato ripristinato. La faccia sincronizzare, o due persone dichiarino che non manca nulla.</numerusform>
        <numerusform>%n postazioni non hanno sincronizzato da quando questo nodo centrale è stato ripristinato. Le faccia sincronizzare, o due persone dichiarino che non manca nulla.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Nessuna postazione sa che cosa ha dato questo nodo centrale dopo la copia. Due persone devono dichiarare che non manca nulla.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Ciò che questo nodo centrale ha dato da sé dopo la copia forse non lo sa nessuna postazione. Due persone devono dichiarare che non manca nulla.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Questa postazione dà già posti regolarmente.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Nessuna postazione di questo evento ha più questo nome.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Una postazione non può farlo a sé stessa. Ne usi un’altra.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Questa postazione è già dismessa.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Qui non c’è nessun posto libero da dare al nodo centrale.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Questo non si contraddice più. Guardi di nuovo.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Il bus di questa visita è partito.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Questa visita non risulta partita.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Questa visita non ha più questo bus. Guardi di nuovo.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Questo bus è partito.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Questo bus non è partito.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Non ha fatto l’andata con un bus di questa visita.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Non risulta in nessun bus.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Ciò che resta è riservato a %n persona attesa.</numerusform>
        <numerusform>Ciò che resta è riservato a %n persone attese.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>Manca %n.</numerusform>
        <numerusform>Mancano %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Numero %n della lista d’attesa.</numerusform>
        <numerusform>Numero %n della lista d’attesa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Nessuna iscrizione a questa visita.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Questa visita non è più in programma.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Questa visita non è aperta a questa categoria.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>C’è un’altra visita a quell’ora. Prima la lasci.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Già in lista d’attesa per questa visita.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Ha già un posto confermato per questa visita.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>È già stato chiesto di liberare questo posto; avverrà alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Il badge {issue} è stato sostituito dal badge {current}. Ritiri quello vecchio.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>L’iscrizione è stata annullata: {reason}. Chieda all’organizzatore.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Compili «{field}».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>«{field}» può avere al massimo %n carattere.</numerusform>
        <numerusform>«{field}» può avere al massimo %n caratteri.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Questo testo non va bene lì: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} lo ha già risolto.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indichi da 1 a {most} bus con nomi diversi, e da 1 a {seats} posti per ciascuno.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Risulta già nel bus {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Risulta nel bus {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Va con il bus {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} posti occupati su {seats}.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Ha un posto in «{visit}», non qui.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Scelga un’altra persona.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Viene già al posto di qualcun altro.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} ha già ritirato questo badge. Annulli, o ristampi.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Qui non ha effettuato l’accesso nessuno. Acceda prima con il suo PIN.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Questa postazione potrà controllare i PIN dopo la prossima sincronizzazione. La colleghi.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Questo account non esiste più.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Il primo account deve essere di un amministratore.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>«{act}»: il suo ruolo non lo permette. Chieda a un supervisore.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN errato. Tentativi rimasti in questa postazione: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>Il PIN di {name} è stato sbagliato troppe volte. Un supervisore può sbloccare l’account.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Esiste già un account di nome {name}. Aggiunga una lettera.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} è l’unico account di amministratore. Ne crei prima un altro.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN ha da {least} a {most} cifre, non tutte uguali e non in sequenza.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Registrare un arrivo</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Iscrivere qualcuno a una visita</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Far salire qualcuno su un bus</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annullare</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Far passare qualcuno a un varco</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Ammettere qualcuno comunque</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Ammettere qualcuno nonostante le regole di un varco</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Stampare un altro badge</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Iscrivere sul posto</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Mettere qualcuno al posto di un altro</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Correggere i dati di qualcuno</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Pianificare i bus</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Stampare un altro badge per smarrimento</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Annullare un’operazione di oltre 15 minuti fa</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Far partire un bus senza qualcuno</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Annullare o ripristinare un’iscrizione</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Risolvere ciò che non combacia</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Annotare che un bus è partito</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Stampare molti badge</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Decidere per il protocollo</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Sbloccare un account</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Avviare o finire la prova</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Importare un elenco</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Cancellare una persona</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Ammettere o escludere postazioni</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Gestire gli account del personale</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Configurare le stampanti</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Cambiare i modelli dei badge</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Ripristinare una copia al posto di ciò che c’è qui</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Configurare questa postazione</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Arrivo registrato a due postazioni</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Iscrizione doppia al banco</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Due persone al posto di una</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Corretto in modo diverso a due postazioni</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Arrivo registrato malgrado l’annullamento</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Arrivo registrato con un badge non più valido</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Posti su due visite alla stessa ora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Risulta in due bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Un badge a due varchi</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Posto dato da una postazione dismessa</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Posto confermato che non vale</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Operazioni di una postazione esclusa</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Due computer hanno scritto con lo stesso nome</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Detto di una postazione da chi non può</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Questo nodo centrale non dà altri posti</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Operazioni che questa versione non conosce</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>La persona conta una volta. Verifichi se due persone sono venute con lo stesso nome: un badge può essere in mani sbagliate. Altrimenti ritiri il secondo badge.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Tenga un’iscrizione, annulli l’altra e ne ritiri il badge. Se sono due persone, lo indichi.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Due postazioni hanno messo qualcuno allo stesso posto. Vale l’ultima: chieda alla delegazione chi viene e, se occorre, annulli l’altra registrazione.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Vale la più recente. Chieda alla persona qual è giusta e la corregga se serve; stampi un nuovo badge se è sbagliato.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>La postazione non sapeva dell’annullamento. Trovi la persona, e ripristini l’iscrizione o ritiri il badge.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>La postazione non sapeva del badge nuovo. Trovi chi porta quello vecchio e lo ritiri.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Chieda alla persona quale tenere, e liberi l’altro posto.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Un badge è stato ammesso a due varchi. Chieda a entrambi gli addetti: se sono venute due persone, il badge è stato copiato; ne stampi un altro al vero titolare, così i due non valgono più.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Nessuno è in due bus: chieda a entrambi gli addetti, e tolga la persona da quello sbagliato. Fino ad allora vale il conteggio più recente.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>Il posto conta, e nessun altro lo ha. Controlli che la persona sia nota e avvisata; altrimenti liberi il posto.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Alla persona è stato annunciato un posto già preso da un’altra operazione. La avvisi e la iscriva di nuovo: per equità viene prima.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Sono conservate. Guardi che cosa ha fatto la postazione dopo l’esclusione, e chi l’ha usata.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Un disco è stato copiato o ripristinato. Entrambe le parti sono conservate. Fermi uno dei due computer e lo colleghi di nuovo con una cartella vuota.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Non ha effetto. Se è voluto, lo rifaccia al nodo centrale o a una postazione di organizzatore.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>È stato ripristinato da una copia. Faccia sincronizzare con esso ogni postazione, o faccia attestare due persone: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Aggiorni Rollcall su questa postazione. Ciò che non conosce è conservato fino ad allora.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>L’arrivo di questa persona non è ancora registrato qui. La mandi al banco iscrizioni; per ammetterla, dica perché con --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Nessuna entrata contata qui. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} dentro su {capacity}{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, finora %n volta</numerusform>
        <numerusform>, finora %n volte</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} dentro</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} di troppo</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Non c’è nessuna sessione {session} con varco. Elenco: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Questa sessione è per {list}, e non per {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Questo varco è aperto dalle {opens} alle {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Ora: «{session}».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Piena: {inside} dentro su {capacity}.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Già presente: {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Indichi il numero di persone, da 0 a {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, da {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Non risulta dentro. Uscita: {at}. Nulla è cambiato.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un evento offre al massimo %n tema.</numerusform>
        <numerusform>Un evento offre al massimo %n temi.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Questa persona non ha indicato «{topic}». Elenco: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Questo incontro non esiste. Elenco: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Un incontro è tra due persone. Ne indichi un’altra.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Scriva le ore come 2019-10-14T09:30. Un incontro dura al massimo %n minuto.</numerusform>
        <numerusform>Scriva le ore come 2019-10-14T09:30. Un incontro dura al massimo %n minuti.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Questo incontro si è già tenuto o è stato annullato. Lo sposti, o ne fissi un altro.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>L’evento si svolge dal {first} al {last}. Scelga un’ora in quei giorni.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} ha un altro incontro a quell’ora: {time}, tavolo {table}. Scelga un’altra ora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>Il tavolo {table} è occupato a quell’ora: {time}. Scelga un altro tavolo o un’altra ora.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Può farlo solo un nodo centrale dell’evento o una postazione di organizzatore. Lo faccia lì, o ricolleghi questo computer con un codice per quel ruolo.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Quella postazione è essa stessa un nodo centrale o di un organizzatore. Lo faccia al nodo centrale superiore.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Due persone diverse devono attestarlo. Indichi entrambi i nomi.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Nessuna postazione ha potuto rispondere di ciò che è stato fatto dopo la copia. Due persone devono attestarlo. Indichi entrambi i nomi.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Ciò che questo nodo centrale ha dato da sé dopo la copia forse non lo sa nessuna postazione. Guardi ricevute ed elenchi stampati; poi due persone devono attestare che non manca nulla. Indichi entrambi i nomi.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Questo nodo centrale non è trattenuto: non c’è nulla da liberare.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Quella postazione non esiste. Elenco: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Una postazione non dismette sé stessa. Lo faccia al nodo centrale.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Questa postazione è già dismessa.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Quel conflitto non c’è qui. Elenco: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Postazioni che non hanno sincronizzato con questo nodo centrale dal ripristino: {len}. Le attenda, dismetta quelle perse, o faccia attestare due persone.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>È già stato risolto: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>È già stato risolto da {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Nessuno a questo evento ha questo codice. Cerchi la persona per nome.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Questo codice non è stato emesso dall’evento, o è danneggiato. Trattenga il badge, cerchi la persona per nome e controlli un documento d’identità.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Questo badge è di un altro evento. Cerchi la persona per nome.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Questo badge è stato ritirato. Lo trattenga e ne stampi uno nuovo se serve.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Qui non c’è ancora nessun evento. Lo importi, o si colleghi a un nodo centrale.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Questa persona non è iscritta. La cerchi per nome, o la iscriva sul posto.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Per un altro badge, lo ristampi con un motivo.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Si rivolga al banco iscrizioni, per favore: lì c’è qualcosa per Lei e si registra il suo arrivo.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Senza accredito. Un supervisore può ammettere la persona: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Manca una credenziale o un altro documento. Quando è qui: kioskctl accredit. Un supervisore può ammettere la persona: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registri prima l’arrivo di questa persona.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Arrivo già registrato {at} da {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Arrivo già registrato: {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Arrivo già registrato da {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Arrivo già registrato</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Un badge mostra al massimo %n zona.</numerusform>
        <numerusform>Un badge mostra al massimo %n zone.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Nulla è cambiato: è già scritto così.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>È già iscritta %n persona con questo nome o indirizzo e-mail. Se è un’altra persona, lo indichi con --although-similar.</numerusform>
        <numerusform>Sono già iscritte %n persone con questo nome o indirizzo e-mail. Se è un’altra persona, lo indichi con --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Questa postazione non ha fatto nulla che si possa annullare da %n minuto.</numerusform>
        <numerusform>Questa postazione non ha fatto nulla che si possa annullare da %n minuti.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Indichi il numero dell’oggetto, al massimo %n carattere.</numerusform>
        <numerusform>Indichi il numero dell’oggetto, al massimo %n caratteri.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>titolo</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nome proprio</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>cognome</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>nome nella sua scrittura</translation>
    </message>
    <message>
      <source>position</source>
      <translation>incarico</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organizzazione</translation>
    </message>
    <message>
      <source>country</source>
      <translation>paese</translation>
    </message>
    <message>
      <source>category</source>
      <translation>categoria</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tavolo</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>posto</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zone</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>role</source>
      <translation>ruolo</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>nome di chi ne risponde</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>nome di chi lo ritira</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>lettera o identità vista</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Il badge {issue} è stato sostituito dal badge {current}. Ritiri quello vecchio.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>L’iscrizione è stata annullata: {reason}. Chieda all’organizzatore.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Dica perché, con uno di questi motivi: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Manca un dato: {field}. Lo indichi e riprovi.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: al massimo %n carattere. Lo accorci.</numerusform>
        <numerusform>{field}: al massimo %n caratteri. Lo accorci.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>L’oggetto {item} è già in prestito. Lo ritiri prima: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>L’oggetto {item} non è in prestito. Elenco dei prestiti: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Questo testo non va bene lì: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>quorum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>SENZA quorum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Non resta nessuno da registrare: tutta la delegazione è arrivata o annullata.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Questa persona non è qui, quindi non c’è un arrivo di cui occuparsi.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Qualcuno si occupa già di questo arrivo.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Scriva la frazione come 1/2 o 2/3: più di zero, e non più di tutti.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Quell’ora deve ancora venire. La programmi (protocol freeze-at), o ometta --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Indichi un’ora futura, entro un mese.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>Nessun quadro va congelato a quell’ora, o è già congelato.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>più di {share} dei membri</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>più di {share} di chi può votare</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>almeno {share} dei membri</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>almeno {share} di chi può votare</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} presenti, {needed} necessari; {entitled} membri su {members} possono votare</translation>
    </message>
    <message>
      <source>half</source>
      <translation>metà</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tutti</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Non c’è la delegazione {code}. Elenco: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Ha una nota: {note}. La legga, poi nomini questa persona con --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Qui nulla si chiama «{said}». Scelga tra {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} si occupa già di questo arrivo.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Dica chi viene al suo posto: un’altra persona.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>È già lì al posto di qualcun altro. Scelga un’altra persona.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Al suo posto viene un’altra persona (kioskctl show dice chi).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} ha già ritirato questo badge. Prima annulli, o ristampi il badge.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Questa postazione non detiene posti liberi da restituire a un nodo centrale.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Può farlo solo il nodo centrale. Lo faccia lì.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Non ha fatto l’andata in bus. Per il ritorno, dica --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Non risulta contato in nessun bus. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Nessuna iscrizione a questa visita.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Se resta un posto, dica --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Non c’è nessuna visita {visit} a posti limitati. Elenco: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>La visita {visit} non è aperta alla categoria {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} è alla stessa ora di «{other}». Lasci prima quella, o iscriva a entrambe con --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Già nella lista d’attesa di {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Ha già un posto confermato per {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Nessuna iscrizione a {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>La liberazione di questo posto per {visit} è già stata chiesta; avverrà alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>Il bus di {visit} è partito: nessuno vi ottiene più un posto.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Nessuna partenza di {visit} è registrata. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Questa visita non ha il bus {bus}. Veda kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indichi da 1 a {most} bus con nomi diversi, e da 1 a {seats} posti per ciascuno.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>Il bus {bus} è partito. Se è un errore, annulli prima la partenza.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>Il bus {bus} non è partito. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Risulta già nel bus {bus}: {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>È già nel bus {bus}. Per cambiare, dica --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Va con il bus {bus}. Per prendere qui la persona, dica --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>Il bus {bus} è pieno: {inside} posti su {seats}.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>I posti rimasti sono tenuti per {awaited} in arrivo. Quando nessuno li aspetta più, dica --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>Il bus {bus} non può partire: mancano {len}. Per partire senza di loro, dica chi ne risponde e perché: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Non ha un posto qui, ma per «{other}». Indichi quel bus alla persona.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Non confermato: posizione {place} in lista d’attesa.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Una postazione self-service fa ciò che offrono i suoi schermi, e nient’altro. Lo faccia a un banco.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Nessun totem ha fatto questa chiamata. Chiamate aperte: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Qualcuno ha già seguito questa chiamata.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>La quota della delegazione non è pagata. Registri che è pagata (kioskctl delegation standing), oppure faccia entrare questa persona con --although e --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Il protocollo vuole accogliere questa persona: registri l’arrivo a un banco.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} ha già seguito questa chiamata.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Qui non ha effettuato l’accesso nessuno. Acceda prima con il suo PIN.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN errato. Resta %n tentativo a questa postazione.</numerusform>
        <numerusform>PIN errato. Restano %n tentativi a questa postazione.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>I PIN si potranno verificare qui dopo la prossima sincronizzazione. Faccia sincronizzare questa postazione.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Quell’account non esiste o è disattivato. Elenco: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Il primo account deve essere di un amministratore.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Serve qualcuno che possa: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>Il PIN di {name} è stato errato troppe volte qui. Lo sblocca un supervisore, oppure: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>C’è già un account a nome {name}. Aggiunga una lettera o un luogo.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} è l’unico account di amministratore. Ne crei prima un altro.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN ha da {least} a {most} cifre, non tutte uguali e non in sequenza.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n persona esclusa: senza accredito, o manca un documento (kioskctl show CODE).</numerusform>
        <numerusform>%n persone escluse: senza accredito, o manca un documento (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>OK, protocollo avvisato</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>OK, legga la nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Già presente</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Giorno o sessione sbagliati</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sessione piena</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Senza accredito</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Manca un documento</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Quota non pagata</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annullata</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Badge sostituito</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Badge ritirato</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Codice falso o danneggiato</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Codice di un altro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Codice sconosciuto</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Più persone possibili</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus pieno</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus sbagliato</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Non confermato (lista d’attesa)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Non è stato fatto ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>iscrizione</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>arrivo</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>correzione</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>sostituzione</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>ritiro da parte di altri</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>invio al banco delle eccezioni</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>fotografia</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>prestito di un oggetto</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>restituzione di un oggetto</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>incontro</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>spostamento di un incontro</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>annullamento di un incontro</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>incontro tenuto</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>incontro mancato</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>tavolo o zone</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>accredito</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>ruolo in una delegazione</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>avviso di un arrivo</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>quota e credenziali</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>regola di quorum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>chi conta come presente</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>congelamento programmato</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>annullamento dell’iscrizione</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>ripristino dell’iscrizione</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>liberazione di un posto</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>posizione in lista d’attesa</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>uscita da una lista d’attesa</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>salita su un bus</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>passaggio a un varco</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>conteggio delle persone</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Per un computer perso, rubato o restituito. Il nodo centrale prende una volta ciò che ha ancora da dare, e non gli dà più nulla. Non si può annullare; i posti che detiene restano con esso.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Ancora nessun evento</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Ne importi uno: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Posti</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Occupati</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Liberi qui</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Liberi nelle postazioni</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>In attesa</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postazioni</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Postazione</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Ultima sincronizzazione</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Suo orologio</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Operazioni</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocata</translation>
    </message>
    <message>
      <source>right</source>
      <translation>giusto</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} s avanti</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} s indietro</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Revoca</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Lo scansioni alla postazione, o digiti:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: nodo centrale</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>persone note</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>arrivi registrati</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>arrivi doppi</translation>
    </message>
    <message>
      <source>never</source>
      <translation>mai</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>aggiornata</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>sincronizza</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>Revocare «{station}»?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Codice di collegamento per una postazione ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>a {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ora</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} h fa</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Revoca</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Mantieni</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Ammetti postazione</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Mostra un codice</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Per dieci minuti.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Indietro</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>banco</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>self-service</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>varco</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>organizzatore</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>nodo centrale</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} s fa</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} min fa</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Nessuna si è ancora collegata.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n giorno</numerusform>
        <numerusform>%n giorni</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Le postazioni continuano: si fidano della chiave del nodo centrale, e nessuna data decide.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Riavvii il nodo centrale, che rinnova da solo il certificato; se non lo fa, lo aggiorni.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n ora</numerusform>
        <numerusform>%n ore</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>come è stato importato qui</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} indietro rispetto al nodo centrale: lo regoli. Nessun dato è a rischio.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} avanti rispetto al nodo centrale: lo regoli. Nessun dato è a rischio.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Il certificato del nodo centrale è scaduto.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Il certificato del nodo centrale scade entro un giorno.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>meno di un giorno</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age} fa</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Il certificato del nodo centrale scade tra {left}, e un nodo centrale acceso lo rinnova prima: controlli se lo fa.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Il certificato del nodo centrale scade tra {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>titolo</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nome proprio</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>cognome</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>sigle dopo il nome</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>nome nella sua scrittura</translation>
    </message>
    <message>
      <source>position</source>
      <translation>incarico</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organizzazione</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegazione</translation>
    </message>
    <message>
      <source>country</source>
      <translation>paese</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>nome dell’evento</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>date dell’evento</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>luogo dell’evento</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>righe aggiuntive</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>numero del badge</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tavolo</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>posto</translation>
    </message>
    <message>
      <source>day</source>
      <translation>giorno</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visita</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>bus</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefono</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>esigenze</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zone</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>sessioni</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>programma</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>testo del modello</translation>
    </message>
    <message>
      <source>category</source>
      <translation>categoria</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>lettera della categoria</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>codice QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>sinistro</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>superiore</translation>
    </message>
    <message>
      <source>right</source>
      <translation>destro</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>inferiore</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Questo è a {gap_mm:.1f} mm dal bordo {edge} e può essere tagliato o non stampato. Lasci {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Questo finisce {gap_mm:.1f} mm prima del bordo {edge}, dove si vedrebbe una striscia bianca irregolare. Lo porti oltre il bordo, o lasci {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Le lettere risaltano appena su ciò che hanno sotto ({ratio:.1f} a 1, e ne servono {least:g}; {large:g} per lettere grandi). Scelga un altro colore.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Questo supera il bordo del badge. Lo sposti o lo rimpicciolisca.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Questo copre il codice, che ha bisogno del suo margine bianco. Sposti uno dei due.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Ciò che dice il foglio stesso supera il suo bordo. Scelga un foglio più grande.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>I cartellini occupano {right_mm:g} × {bottom_mm:g} mm, e il foglio misura {width_mm:g} × {height_mm:g}. Ne metta meno, o riduca margini e spazi.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Il badge è piegato e non ha nulla sul retro. Vi metta qualcosa.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Su questo badge non c’è un codice QR: nessun lettore lo riconoscerà. Ne aggiunga uno.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Su questo badge non c’è un nome. Aggiunga un testo con {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Un testo qui non dice ancora nulla. Vi scriva qualcosa.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} non è un colore; ne scelga uno, o lo scriva come #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Il campo {field!r} non esiste.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Il campo {field!r} non esiste. Intendeva {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Senza fondo e senza cornice non si vedrebbe nulla.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} non è una lingua; scriva ko, pt o zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>Il campo «{field}» qui non è noto; il suo testo è stato omesso.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>Il testo «{text}» sporgeva in parte dal badge; è stato spostato all’interno.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>Il testo «{text}» copriva il codice QR; è stato omesso.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>L’immagine di sfondo non è nel file; la aggiunga accanto al modello.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>L’immagine di «{name}» non è nel file; la aggiunga accanto al modello.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>I nomi propri sono stampati per intero e non come iniziali.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>Il testo giustificato su entrambi i lati è allineato a sinistra.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Le lettere inclinate (corsivo) sono stampate diritte.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>Il carattere {font} è stampato come Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Lo sfondo colorato dietro un testo non è stampato.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>Il colore «{name}» qui non è noto; il suo testo è nero.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Le lettere trasparenti sono stampate piene.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Un codice a colori è stampato in nero, perché i lettori lo leggano.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>La voce {number} non è un’area; è stata omessa.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>Ciò che sta a pagina {page} è stato omesso: qui un badge ha due lati.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>Il campo «{field}» qui non è noto; è stato tolto dal suo testo.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>Il codice diceva «{text}»; ora porta il codice proprio del badge.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>Il marchio del programma che l’ha fatto (poweredby) non è stampato.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Qui non c’è nulla come «{kind}»; è stato omesso.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Il modello non si può importare: non è né un modello di badge di pretix (un elenco di aree) né un modello del designer di Indico (larghezza, altezza ed elementi).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Il modello non si può importare: nulla di esso si può stampare qui.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Il modello non si può importare: il file è troppo grande per esserlo.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>Il file non dice quanto è grande il badge; è stato preso per un A6 orizzontale (148 x 105 mm). Se è un altro, lo indichi con --size.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Lo sfondo non è nel file; lo aggiunga come immagine accanto al modello.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Il modello non si può importare: non è JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Il modello non si può importare: in {place}, {key} è {value} e dovrebbe essere {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>un numero di grandezza ragionevole</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>un elenco di numeri</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>un elenco</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>Il modello di badge {name} non si può leggere: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} supera il bordo del foglio ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} supera il bordo del badge ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Non c’è nessun modello di badge {name}. Indichi uno di {known}, o un file TOML; dopo il nome può stare {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>raggruppa per {name}; sono noti {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>è piegato e non ha nulla sul retro</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} copre il codice, che ha bisogno del suo margine bianco</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>è della versione {version}; questo programma legge le versioni 1 e 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>indica l’immagine {name}, che deve stare accanto al modello</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>l’immagine {name} non si può leggere ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>schede di {card} mm occupano {reach} mm su un foglio di {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>l’immagine {name} supera 8 MB; la riduca</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt è {floor}, più di size_pt, che è {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>ha un testo e dei campi; scriva i campi nel testo, tra parentesi graffe</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt è più di word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>non ha né riempimento né cornice, quindi non se ne vedrebbe nulla</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm è più di metà della larghezza o dell’altezza</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>serve un file o un campo, non entrambi</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>nessuna immagine si chiama {name}; sono note {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un numero</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un numero intero</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>un testo tra virgolette</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>un elenco di testi tra virgolette</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>una tabella</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>una tabella di lingue</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>un elenco di campi</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>chiede il campo {name}; sono noti {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, ma deve essere {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; scelga tra {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Modello di badge {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Modello di badge {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>uno o più {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>manca {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, che non è una grandezza ragionevole</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>l’elenco {key} è vuoto</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>non c’è nessun {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} contiene altro che tabelle; scriva {table} sopra ciascuna</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>ci sono chiavi che non significano nulla: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>più di {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 o più</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} di {language}; li scriva come ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>Il badge non ha un nome. Inserisca il nome della persona prima di stampare.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Manca al badge: {field}. Lo indichi nell’evento.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>Il badge non ha un codice QR; nessun lettore lo riconoscerà.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>Il testo del codice QR è troppo lungo; lo accorci.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>Il colore {colour!r} della categoria non è valido; lo scriva come #rrggbb. Il badge viene stampato in nero.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>L’immagine {name!r} non si può stampare; usi un PNG o un JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>Il modello non ha spazio per le zone {listed}; non vengono stampate.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>Il programma con %n attività è troppo lungo: viene stampato a {size_pt:.1f} pt, sotto i {floor_pt:g} pt leggibili. Scelga un modello più grande.</numerusform>
        <numerusform>Il programma con %n attività è troppo lungo: viene stampato a {size_pt:.1f} pt, sotto i {floor_pt:g} pt leggibili. Scelga un modello più grande.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>Il codice QR è troppo piccolo: i suoi moduli sono di {module_mm:.2f} mm ({dots} punti a {dpi} dpi), e ai lettori servono {least_mm} mm e {least_dots} punti. Scelga un modello con un codice più grande.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Troppo lungo ({word}): «{text}» viene stampato a {size_pt:.1f} pt, sotto i {floor_pt:g} pt leggibili. Lo accorci.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Caratteri che qui nessun font può stampare ({word}): {listed}; al loro posto c’è un segno. Li tolga o li scriva in altro modo.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n voce, {size} kB, per {whom}</numerusform>
        <numerusform>%n voci, {size} kB, per {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>qualunque postazione di questo evento lo legga</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Scritto e riletto: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Scrittura del pacchetto</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Lettura del pacchetto</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Non contiene voci: non c’è nulla di nuovo. Dice a chi lo legge che cosa tiene questa postazione.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>Da «{name}»: %n voce nuova, {known} già note.</numerusform>
        <numerusform>Da «{name}»: %n voci nuove, {known} già note.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>«{name}» non conosce %n voce di qui: la riporti con kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>«{name}» non conosce %n voci di qui: le riporti con kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Nulla di nuovo: questo stesso pacchetto di «{name}» è già stato letto qui.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Nulla di nuovo: un pacchetto più recente di «{name}» è già stato letto qui.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Nulla di nuovo da «{name}»: tutto il pacchetto è già qui.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} va con questi bus: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>aspetta, posizione {place}</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>mancanti</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>a bordo</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Bus assegnati: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>A bordo: {name}. {aboard} nel bus {bus}, mancano {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Non è più contato.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>Il bus {name} riprende persone.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>Il bus {name} è partito.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Scritto: {path}, %n pagina.</numerusform>
        <numerusform>Scritto: {path}, %n pagine.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Non c’è una visita {visit} a posti limitati. Elenco: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} ha %n bus. Dica quale: --bus {first}.</numerusform>
        <numerusform>{visit} ha %n bus. Dica quale: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; è partito, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; è partito</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  bus {bus}: {aboard} di {seats} a bordo, {missing} mancanti{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>rimasto</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizzazione</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Esigenze</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall ha commesso un errore ({kind}). Quanto salvato prima è al sicuro. I dettagli sono in {written}: invii quel file a chi si occupa di Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>nessun file: né la cartella dei dati né quella temporanea lo accettano</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Risolto qui, e ovunque alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Indichi almeno {least} lettere, così che si intenda un solo conflitto.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Tutto concorda.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Nulla è stato ancora risolto.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>quota {fee}, credenziali {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>non indicato</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} di {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegazione, {here} di {people} persone presenti.</numerusform>
        <numerusform>%n delegazioni, {here} di {people} persone presenti.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {here} di {count} presenti.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} arrivi registrati, %n badge ordinato, {failed} non possibili.</numerusform>
        <numerusform>{name}: {count} arrivi registrati, %n badge ordinati, {failed} non possibili.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} è ora {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Non c’è una delegazione {delegation}. Elenco: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Codice</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegazione</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Presenti</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Capo delegazione</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>here</source>
      <translation>qui</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>da arrivare</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non indicato</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (qui)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (da arrivare)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Scrittura propria</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Paese</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, con il badge in mano</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: arrivo di {name} registrato{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Annullato: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>Il badge {issue} è ordinato; i precedenti non valgono più.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Nessuno a questo evento ha il codice {code}. Cerchi il nome: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Nota: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; badge {issue} ordinato</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Confermato: un posto per {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Non confermato: in lista d’attesa per {where}. Nessun posto libero su questa postazione.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Chiesto alla postazione che ha dato il posto per {where} di liberarlo: fatto alla prossima sincronizzazione.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Lasciata {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Annullato: {act} di {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Nessuno trovato.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>da controllare</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>guasto</translation>
    </message>
    <message>
      <source>window</source>
      <translation>finestra</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>dati</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disco</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>font</translation>
    </message>
    <message>
      <source>key</source>
      <translation>chiave</translation>
    </message>
    <message>
      <source>event</source>
      <translation>evento</translation>
    </message>
    <message>
      <source>names</source>
      <translation>nomi</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versione</translation>
    </message>
    <message>
      <source>log</source>
      <translation>registro</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>copie</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>backup</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>stampante</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>riserva</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>stampe</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>sincronizzazione</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>nodo centrale</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>orologio</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>certificato</translation>
    </message>
    <message>
      <source>database</source>
      <translation>database</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importi un evento (kioskctl import PATH) o si colleghi a un nodo centrale (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Questa postazione non contiene ancora nulla.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n persona in {where}; {inside} da scansione.</numerusform>
        <numerusform>%n persone in {where}; {inside} da scansione.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fuori</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Dentro</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; %n persona contata alle {at}</numerusform>
        <numerusform>; %n persone contate alle {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Apre</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Chiude</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Capienza</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Occupazione</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Venuti</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Degli invitati</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Contati</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rifiutati</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} - {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n scansione rifiutata{counted}</numerusform>
        <numerusform>  {fill}; %n scansioni rifiutate{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quando</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Postazione</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Cosa</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Perché</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Non c’è una sessione {code} con un varco. Elenco: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>Il programma non ha sessioni con un varco. Ne importi una: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annullato</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n persona, arrivi registrati: {here}{twice}, {badges}</numerusform>
        <numerusform>%n persone, arrivi registrati: {here}{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n operazione non ancora sincronizzata</numerusform>
        <numerusform>%n operazioni non ancora sincronizzate</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>nodo centrale {hub}, ultima sincronizzazione: {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; lavori: {waiting} in attesa, {failed} falliti</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>Nel programma non c’è una visita a posti limitati.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (la più vecchia da {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>nessun nodo centrale; questa postazione lavora da sola, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} di {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n riga in {output}.</numerusform>
        <numerusform>%n righe in {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Inizio</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Posti</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confermati</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Liberi qui</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Liberi altrove</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Bloccati</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>In attesa</translation>
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
      <translation>Elenco</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Orologio</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificato</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} in due postazioni</translation>
    </message>
    <message>
      <source>never</source>
      <translation>mai</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>nessuna scelta</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronizzazione</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Stampante</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numero</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>from</source>
      <translation>da</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minuti</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>seguito da</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} in attesa.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Nessuno attende.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} attende qualcuno: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Preso: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Risolto: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Nessuno attende con questo numero. Elenco: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Si colleghi con il codice sul suo schermo:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Nessun nodo centrale si annuncia qui. Alcune reti non lasciano che i computer si vedano: scriva l’indirizzo che lo schermo del nodo centrale mostra.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Nodo centrale</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Indirizzo</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Scritto: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB liberi</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>La chiave del database è in: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Ne tenga una copia con i backup: senza di essa non si leggono.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Sul nodo centrale: kioskctl hub, poi di nuovo kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Ripeta l’installazione: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} non c’è ancora; viene creata al primo uso.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Controlli di chi è, o ne scelga un’altra con --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Altri utenti di questo computer possono guardare in {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>I font dei badge sono incompleti: ripeta l’installazione o ripristini badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Altri utenti di questo computer possono leggere la chiave del database.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Ne importi uno (kioskctl import PATH) o si colleghi a un nodo centrale (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Nessun font ha queste lettere dei nomi: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n voce viene da una versione più recente.</numerusform>
        <numerusform>%n voci vengono da una versione più recente.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Questa postazione è ripartita da capo, senza posti propri, perché {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Sincronizzi, così riceve ciò che manca e nuovi posti: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>su un server di database: il suo backup è pg_dump o un server di riserva</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Ne faccia uno e tenga la chiave altrove: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>La ripari o ne scelga un’altra: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Resta %n badge in {printer}, secondo il conteggio.</numerusform>
        <numerusform>Restano %n badge in {printer}, secondo il conteggio.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Ne metta di nuovi e lo indichi: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n badge aspetta che qualcuno decida.</numerusform>
        <numerusform>%n badge aspettano che qualcuno decida.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Il lavoro continua senza. Controlli il cavo di rete e che il nodo centrale sia acceso.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Questo orologio è {seconds} s indietro rispetto a quello del nodo centrale.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Questo orologio è {seconds} s avanti rispetto a quello del nodo centrale.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Regoli l’orologio di questo computer o quello del nodo centrale. I dati non corrono rischi, solo le ore mostrate.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Non è stato possibile controllarlo: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, cifrato</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Per la finestra: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n scrittura: {names}</numerusform>
        <numerusform>%n scritture: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n persona</numerusform>
        <numerusform>{event}, %n persone</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>La voce {number} della postazione {station} non è valida: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Ripristini l’ultimo backup: kioskctl restore BACKUP. Nulla viene buttato.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>l’ultima voce è valida; tutte: kioskctl log verify</numerusform>
        <numerusform>le ultime %n voci sono valide; tutte: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Ne tenga pronti di nuovi prima della prossima affluenza.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>La ripari o ne scelga un’altra: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} chiude il programma da sé.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>Non si può scrivere in {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>La chiuda agli altri: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Faccia spazio subito: forse non si può salvare altro.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Mancano lettere di {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>La chiuda agli altri: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Qui non c’è ancora un evento.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Corregga i nomi o chieda il font.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Ogni lettera di ogni nome può essere stampata.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Aggiorni Rollcall su questa postazione.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Non c’è ancora un backup.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Veda kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>quello del nodo centrale vale fino al {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Questa postazione lavora da sola: nessun nodo centrale.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} risponde in {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Provi ora: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Ripeta l’installazione.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt non è installato: solo terminale.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Faccia spazio prima che l’evento inizi.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>il più recente è {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>Ciò che risponde a {url} non è un nodo centrale di Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>circa %n minuto</numerusform>
        <numerusform>circa %n minuti</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Nodo centrale «{name}» a {address}  (si ferma con Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>La sua pagina, in un browser di questo computer:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>«{station}» è ora una postazione di {hub} e contiene %n persona di {event}.</numerusform>
        <numerusform>«{station}» è ora una postazione di {hub} e contiene %n persone di {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>meno di un minuto</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Allineata al nodo centrale: {sent} inviate, {received} ricevute.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>«{name}» è revocata. Il nodo centrale prende una volta ciò che ha ancora da dare e non le dà più nulla. I posti che detiene restano a lei.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocata</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Per ammettere una postazione:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Non ha ancora un evento, quindi nessuna postazione può collegarsi. Ne importi prima uno.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Oppure scansioni questo nella finestra della postazione, in Sincronizzazione:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Collegata; la prima sincronizzazione continua più tardi: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Ricezione dell’evento</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Elaborazione</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, mancano {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Ultimo contatto</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Qui non si conosce altra postazione.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Più programmi possono condividere solo un server di database: lo indichi con --database postgresql://... Un nodo centrale sul file di questo computer è un solo programma.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Acquisizione dell’evento</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n postazione si chiama {name}. Ne indichi una: {ids}.</numerusform>
        <numerusform>%n postazioni si chiamano {name}. Ne indichi una: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Nessuna postazione si chiama {name}. kioskctl stations le elenca.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Nulla è cambiato. Aggiunga --yes dove nessuno può rispondere.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>un evento che deve arrivare</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>Revocare «{name}» per sempre? Non si può annullare.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuovi</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificati</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Invariati</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rifiutati</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Guardi questo: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Rifiutato: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Lettura degli elenchi</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Scrivere questo?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Nulla è stato scritto. Aggiunga --yes per scriverlo.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>tema</translation>
    </message>
    <message>
      <source>state</source>
      <translation>stato</translation>
    </message>
    <message>
      <source>code</source>
      <translation>codice</translation>
    </message>
    <message>
      <source>details</source>
      <translation>dettagli</translation>
    </message>
    <message>
      <source>since</source>
      <translation>da</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Lo scriva come NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>dice</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>non proposto</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>proposto</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>oggetto</translation>
    </message>
    <message>
      <source>station</source>
      <translation>postazione</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} è in prestito a {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} è di nuovo qui.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Scritto: {output}, %n oggetto in prestito.</numerusform>
        <numerusform>Scritto: {output}, %n oggetti in prestito.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>testo {name} in {language}: parole dell’organizzatore</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} in {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Questo chiosco manda le persone a {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Questo chiosco non indica un banco.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>I programmi escono da {chosen}, su {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>chiosco</translation>
    </message>
    <message>
      <source>step</source>
      <translation>passo</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>Impossibile leggere {file}: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} non è testo in UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Nessuna chiamata {number} è aperta. Elenco: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n lettera</numerusform>
        <numerusform>%n lettere</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>le parole consuete</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>Da questo chiosco non si porta via niente.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Questo chiosco non stampa programmi.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>come sempre</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>A cosa serve</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Carta (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Lati</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Di</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Dopo un nome possono stare :black, :capitals e :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n elemento di un modello {kind} su {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept}: %n elementi di un modello {kind} su {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} è scritto in {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n pagina in {output}. Da guardare: {count}.</numerusform>
        <numerusform>%n pagine in {output}. Da guardare: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n badge temporaneo in {output}.</numerusform>
        <numerusform>%n badge temporanei in {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n pagina in {output}. Nomi: {count}.</numerusform>
        <numerusform>%n pagine in {output}. Nomi: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Guardi questo: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n nome non può essere stampato come è scritto.</numerusform>
        <numerusform>%n nomi non si possono stampare come sono scritti.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>questa postazione</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, si apre. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Ricostruita %n tabella dal registro. Soggetti: {subjects}.</numerusform>
        <numerusform>Ricostruite %n tabelle dal registro. Soggetti: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>La sua chiave è in {key}: la tenga separata, perché chi ha entrambe legge tutto.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Si apre solo con la chiave di questa postazione: la conservi anch’essa, altrove (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Elaborazione del registro</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} c’è già, e una chiave non si sovrascrive mai. Ne indichi un’altra.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Questa postazione si chiama ora «{name}».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Impossibile scrivere la chiave in {path}. La copia stessa è scritta. Controlli che il disco o la chiavetta ci sia e abbia spazio, e riprovi.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Lo lasci com’è. Metta al suo posto un backup integro: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Guasto: postazione {station}, ramo {branch}; la voce {number}{what} è la prima non valida: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Faccia riscrivere il pacchetto.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Integro: %n voce, scritta da «{author}».</numerusform>
        <numerusform>Integro: %n voci, scritte da «{author}».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Ogni voce del registro è valida; il danno è accanto.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>Il file di {where} è danneggiato ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Controllo della copia</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Controllo del pacchetto</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} L’ultima voce precedente, la {number} di {station}, è valida.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Integro: %n voce. Rami: {branches}.</numerusform>
        <numerusform>Integro: %n voci. Rami: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Controllo del registro</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(cancellato)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>previsto</translation>
    </message>
    <message>
      <source>held</source>
      <translation>svolto</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>mancato</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>annullato</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>assente: {code}</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} incontra un’altra persona a quell’ora</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>il tavolo è occupato due volte</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>una delle due persone non viene</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Incontro {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Non resta un’ora in cui entrambi siano liberi. Indichi un’ora: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Fine</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tavolo</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Incontro</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Da controllare</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Nessun incontro inizia con {text}, oppure più d’uno. Elenco: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Ciò che ha dato da sé dopo il backup forse è andato perso: devono attestarlo due persone.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Questo nodo centrale non dà altri posti e non aspetta nessuna postazione che conosca.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>«{name}» è dismessa e non riceve altro.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Si è sincronizzata anche ogni postazione ammessa dopo la copia? Questo nodo centrale non le conosce.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Questo nodo centrale non è trattenuto: dà posti come deve.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Questo nodo centrale non dà altri posti. Ancora senza notizie di: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Posti che ora nessuno può dare: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Questo nodo centrale dà di nuovo posti.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Restituiti: {seats}. Sincronizzi ora con il nodo centrale.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>I posti per {where} si danno di nuovo.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} è partita.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Nessuna notizia da allora: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Radiare «{name}»? Non si può annullare.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>su</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>per cento</translation>
    </message>
    <message>
      <source>region</source>
      <translation>regione</translation>
    </message>
    <message>
      <source>came</source>
      <translation>arrivati</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>Sono qui {here} su {people} ({percent} %); {lately} arrivati negli ultimi cinque minuti.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Delegazioni: {whole} al completo, {partly} in parte, {absent} assenti. Capi delegazione: {here} su {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Aspettano qualcuno: {people}. Badge da stampare: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Qui non c’è ancora nessun evento. Ne importi uno: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confermato</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>in attesa</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>liberazione chiesta</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at}, postazione {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, postazione {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annullato</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, tavolo {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, mancato</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, capo delegazione</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, posto {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>non ancora</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, da {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n volta</numerusform>
        <numerusform>, %n volte</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, posizione {place} in lista d’attesa</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>scrittura propria</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>lingue</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>dieta</translation>
    </message>
    <message>
      <source>access</source>
      <translation>accesso</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>viene al suo posto</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>al posto di</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>accredito</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>arrivo</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Incontri</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Cronologia, dall’ultimo</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>n. {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>iscrizione sul posto</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> da {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, annullato</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, di cui %n illeggibile</numerusform>
        <numerusform>, di cui %n illeggibili</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Nessun badge mostra più questa fotografia.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Rifiutato: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Lettura della cartella</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>File che non sono immagini: {count}. Sono stati omessi.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Nessuno è iscritto con il codice {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Scrivere questo?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Riduzione</translation>
    </message>
    <message>
      <source>why</source>
      <translation>perché</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>sta a</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} da stampare, {away} da togliere.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Tutti i segnaposto sono giusti.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n segnaposto in {output}.</numerusform>
        <numerusform>%n segnaposto in {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Nessuno di chi corrisponde ha un tavolo, quindi non è stato scritto alcun file. Importi un elenco con le colonne registration_code e table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Un programma che aiutava a disegnare è finito presto. I suoi badge sono stati disegnati comunque, solo più lentamente: nel file non manca nulla.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Lavoro</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Da</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Da sapere</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n badge in {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n badge in {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>I badge vanno ora a «{in_use}»; %n lavoro è passato a «{printer}».</numerusform>
        <numerusform>I badge vanno ora a «{in_use}»; %n lavori sono passati a «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Pagina {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Su questa postazione non è stato ancora ordinato alcun badge.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} stampati, {left} in attesa, {failed} falliti.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>Il lavoro {job} sarà stampato: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>Il lavoro {job} è fatto.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>Il lavoro {job} è annullato.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>I badge si ordinano per {sorts}, non per {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Nessuno corrisponde, quindi non è stato scritto alcun file. Veda le categorie con kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Non è stato scritto alcun file. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Stampa</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Disegno dei badge</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>Il lavoro {job} non è fallito, quindi non c’è nulla da ristampare.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>Il lavoro {job} non chiede se è stato stampato.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>Il lavoro {job} è già finito, quindi non si può annullare.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Per</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Stampati</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Restano</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>di riserva</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} di {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (pochi)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Nessuna stampante di riserva.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>«{printer}» è di riserva da ora.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>«{printer}» è dimenticata.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>In «{printer}» c’è ora %n badge.</numerusform>
        <numerusform>In «{printer}» ci sono ora %n badge.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>«{printer}» non è contata.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>La striscia di prova è il lavoro {job}. La stampi: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Questa postazione stampa i badge con {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>È ordinato %n badge. Lo stampi: kioskctl print run.</numerusform>
        <numerusform>%n badge ordinati. Li stampi: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>«{name}» è aggiunta. La usi: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Modelli fatti qui: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Nessun badge è stato ancora emesso.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Chi corrisponde ha già un badge, quindi non è stato ordinato nulla.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>non è più annunciato</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>è annunciato all’arrivo</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Questa postazione mostra gli avvisi.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Questa postazione non mostra gli avvisi.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n attende il protocollo, su {count}. {rings}</numerusform>
        <numerusform>%n attendono il protocollo, su {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Preso in carico: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegazione per {rule}. Capi non ancora qui: {awaited}.</numerusform>
        <numerusform>%n delegazioni per {rule}. Capi non ancora qui: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Ordinato per {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} sta al posto {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} sta come da regola.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, da {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Servono: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Congelato come {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>Il quadro non si congela alle {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Impostato: {at}. La finestra o il nodo centrale deve essere in funzione.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n quadro congelato.</numerusform>
        <numerusform>%n quadri congelati.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membro</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Voti</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Chi</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} non è un organo di qui. Scelga tra {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Arrivo</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Seguito da</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Capo</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Qui dalle</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Servono: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} non è una quota. La scriva come 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Quadro</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Organo</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Alla data</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Esito</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>assente</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>non più indicato</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>aspetta</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Non c’è un tale quadro. Elenco: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Per un badge che lo dica: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Corretto: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Cancellato qui: {code}. {left}{unheard}I pacchetti, le esportazioni e i backup portati altrove non sono raggiungibili.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>«{text}» non è una correzione. Scriva FIELD=TEXT, dove FIELD è uno tra: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Ancora iscritto a {visits}: liberi i posti.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Annullata: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>L’iscrizione {code} è di nuovo valida.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Cancellata</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Il</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Fatto da</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Non ancora da</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Nessuno è stato cancellato.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Nulla è stato cancellato. Aggiunga --yes per cancellare.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (esclusa)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Cancellare {name} ({code}) per sempre?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Non ancora finito: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Ancora senza notizie da {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} viene al posto di {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Posti che restano a {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>Il badge {issue} di {code} è ritirato da {by}, visto: {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Dica chi viene: --by CODE, o --given e --family di una persona nuova.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Mettere {backup} al posto di ciò che è in {folder}? Quello viene messo da parte.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Cancellata di nuovo, perché era stata cancellata dopo il backup: %n persona.</numerusform>
        <numerusform>Cancellate di nuovo, perché erano state cancellate dopo il backup: %n persone.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Indichi la copia. La più recente qui: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Indichi la copia. In {folder} non ce n’è.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, fino alla sua operazione delle {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Ripristinato: «{station}». Persone: {people}, arrivi registrati: {here}, voci: {entries}{until}. Ogni firma è stata controllata.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Continua in una nuova epoca, senza i posti di prima. I lavori di stampa in attesa chiedono prima conferma.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Questo nodo centrale tiene i dati su un server di database: li ripristini con gli strumenti del server mentre il nodo centrale è fermo e lo riavvii. Se ne accorge da solo.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Ciò che c’era si trova per intero in {folder}; nulla è stato buttato.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Ora: sincronizzi con il nodo centrale (kioskctl sync); allora assegna posti.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Non è stato possibile leggerlo, quindi non si sa che cosa contenga oltre al backup.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Non ha ancora un evento. Ora: lo importi, o si colleghi a un nodo centrale.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Ora: lasci che le sue postazioni si sincronizzino. Fino ad allora non dà nuovi posti: kioskctl release-minting --check dice chi si aspetta.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Contiene %n voce che manca nel backup. Se il nodo centrale l’aveva, torna da sola; altrimenti la porti con una chiavetta: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Contiene %n voci che mancano nel backup. Quelle che il nodo centrale aveva tornano da sole; le altre si portano con una chiavetta: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Nessun account: a nessuno si chiede chi è.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} ha un account come {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} è ora {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} ha un nuovo PIN.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>L’account di {name} è attivo.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>L’account di {name} è disattivato.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} può riprovare il PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Nessuno di nome {name} ha un account. Elenco: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Erano due PIN diversi. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>disattivato</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>bloccato qui</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>serve un nuovo PIN: una postazione persa può conoscerlo</translation>
    </message>
    <message>
      <source>role</source>
      <translation>ruolo</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>situazione</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Ancora una volta: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} risulta iscritto con il codice {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; arrivo registrato, badge {issue} ordinato</translation>
    </message>
    <message>
      <source>language</source>
      <translation>lingua</translation>
    </message>
    <message>
      <source>context</source>
      <translation>contesto</translation>
    </message>
    <message>
      <source>source</source>
      <translation>originale</translation>
    </message>
    <message>
      <source>text</source>
      <translation>testo</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Cambiati: {done} di {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Lo cerchi: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>D’ora in poi: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Si dice di nuovo come lo dice il programma.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Scritto: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} ha %n riga. Un evento ne ha al massimo {most}.</numerusform>
        <numerusform>{file} ha %n righe. Un evento ne ha al massimo {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} non è tra {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>E altri {count}: dia una parte più lunga.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>«{source}»: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> Intendeva «{near}»?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Nulla dice «{source}».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: «{source}»: {problem}. Nulla è cambiato.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>Impossibile leggere {file} come CSV in UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, riga {number}: vanno compilati {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>«{source}» sta in {contexts}, e non in {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>Impossibile scrivere {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Qui non c’è ancora un evento. Lo importi o si colleghi a un nodo centrale.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Questa cartella contiene contatti, diete o note del banco, e una postazione di {role} non deve averli. Qui non è cambiato nulla. Si colleghi con una cartella vuota: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>rifatta, non è valida</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Queste copie possono contenere ancora persone cancellate: {copies}. Le elimini lei quando ce n’è una più recente; si riproverà al prossimo avvio.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>La chiave di {backup} non è qui: né in {folder} né come {key_file} accanto. Indichi il file della chiave conservato con essa: --key FILE (lo scrive kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Non c’è un file {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} non è la copia di una postazione: non contiene la chiave di una postazione.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} è così danneggiato da non dire nemmeno di chi è ({damage}). Prenda una copia precedente.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Questo nodo centrale non ha ancora un evento. Prima lo importi.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Questa cartella contiene l’evento {held}, e il nodo centrale un altro. Si colleghi con una cartella vuota: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Non c’è nulla da esportare: qui non c’è ancora un evento.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Questa postazione ha già assegnato posti da sola per {visits}, e anche il nodo centrale: insieme potrebbero superare i bus. Nulla è cambiato. Si colleghi con una cartella vuota e inserisca là le iscrizioni di questa postazione (le elenca kioskctl export visits).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Questa cartella contiene l’evento {held}, e il file descrive {code}. Apra {code} in una cartella a parte: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Dia alla postazione un nome da 1 a {most} caratteri.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Questa postazione non ha una chiave per firmare i badge. Importi l’evento o si colleghi al suo nodo centrale.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>I modelli in {place} non si possono leggere ({why}), quindi non ce n’è copia. Controlli se il disco sta bene.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Non c’è un’esportazione {other!r}. Ne scelga una: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Qui non c’è ancora un evento. Importi event.toml insieme a questi elenchi.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Nessuno in questo evento ha il codice {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>Il nodo centrale di {place} tiene il suo evento su un server di database, e non è stato dato un indirizzo. Lo indichi: --database ADDRESS, o imposti KIOSK_DATABASE. Qui non è stato creato nulla.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Questo partecipante non è iscritto qui, quindi non c’è badge.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} nuovi, {changed} modificati, {unchanged} invariati, {rejected} rifiutati</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Questa immagine non si può usare: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Non c’è una fotografia di questo partecipante.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Nessun segnaposto è superato.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} è già la stampante in uso. Ne scelga un’altra di riserva.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} non è stata aggiunta qui.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} è in uso. Scelga prima un’altra stampante.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} non è un badge; una postazione stampa badge. Scelga un altro modello.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>la voce {number} della postazione {station} non è valida: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} è danneggiato ({what}), quindi nulla è stato toccato. Prenda una copia precedente; kioskctl log verify FILE dice di ognuna se è valida.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>Impossibile leggere {backup}: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Chi voleva questo programma se n’è andato. Non si stampa più.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Impossibile eliminare la cartella di prova {place} ({why}). La elimini: contiene nomi.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>Il database è in corso di ripristino, o ora è di un altro nodo centrale, quindi questo non è stato salvato. Fermi questo nodo centrale, attenda che il database sia integro e lo riavvii.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Questo nodo centrale tiene i dati su un server di database: ne faccia copia con gli strumenti del server (pg_dump o una replica).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>«{text}» non è un bus. Scriva i suoi posti, oppure un nome e i posti: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>È un altro evento, non quello di questo nodo centrale.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>Il messaggio nomina un’altra postazione rispetto a quella che l’ha firmato.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Questo nodo centrale non ha ancora un evento. Prima lo importi: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Non c’è un’altra postazione con questo nome. kioskctl stations le elenca.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Solo il nodo centrale con cui una postazione si sincronizza può revocarla. Lo faccia là.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Questo computer dipende da un altro nodo centrale, che l’ha ammesso come postazione: non può ammetterne altre. Lo colleghi là di nuovo con un codice per nodo centrale: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} non è un ruolo di postazione. Ne scelga uno: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Questa postazione contiene un altro evento rispetto al nodo centrale. Si colleghi con una cartella vuota: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>La postazione ha assegnato posti da sola per {visits}, e anche questo nodo centrale: insieme potrebbero superare i bus. Si colleghi con una cartella vuota e inserisca là le iscrizioni della postazione.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>La postazione ha assegnato posti da sola, e forse anche il nodo centrale superiore. La colleghi al nodo centrale superiore, o con una cartella vuota.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Questa postazione è stata revocata e la sua chiave non sarà più accettata. Si colleghi con una cartella vuota: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Il codice di collegamento si mostra solo sul nodo centrale stesso. Apra là la sua pagina.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Le postazioni si revocano solo sul nodo centrale stesso. Apra là la sua pagina.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>Il messaggio si è interrotto per strada.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>Il messaggio è troppo lungo. Aggiorni Rollcall sulla postazione.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Questa postazione è stata revocata sul nodo centrale. Tutto ciò che ha fatto è conservato là; non riceve più nulla. Per usare di nuovo questo computer, si colleghi con una cartella vuota: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Questa richiesta non è firmata. Aggiorni Rollcall sulla postazione.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Questo nodo centrale non conosce questa postazione. La colleghi con un codice dallo schermo del nodo centrale.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>La firma della postazione non è valida: la richiesta è stata modificata per strada o era per un altro nodo centrale. Controlli la rete o colleghi di nuovo la postazione.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Questa richiesta è già stata inviata; la postazione deve proseguire da lì.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Il codice di collegamento è errato. Ne mostri uno nuovo sul nodo centrale e scriva quello.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Il codice di collegamento è errato; ancora %n tentativo. Lo rilegga dallo schermo del nodo centrale.</numerusform>
        <numerusform>Il codice di collegamento è errato; ancora %n tentativi. Lo rilegga dallo schermo del nodo centrale.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Questo codice di collegamento è già stato usato. Ne mostri uno nuovo sul nodo centrale per questa postazione.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Questo codice di collegamento non è più valido: vale dieci minuti e cinque tentativi. Ne mostri uno nuovo sul nodo centrale.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuti</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Dall’indirizzo di questo computer sono arrivati troppi codici di collegamento errati. Sarà ascoltato di nuovo tra {wait}. Legga il codice dallo schermo del nodo centrale o scansioni il QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Qualcuno prova codici di collegamento su questo nodo centrale, che perciò non ammette nessuno per {wait}. Mostri un codice nuovo sul nodo centrale: ascolterà subito di nuovo.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Il nodo centrale non può ascoltare sulla porta {port}: {why}. Forse un altro nodo centrale è attivo su questo computer; lo fermi o scelga un’altra porta: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Impossibile avviare il nodo centrale. Veda i messaggi qui sopra.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>Il contenuto della voce {number} della postazione {station} non è quello firmato dal suo autore. Non è stata accolta.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Una voce del registro è danneggiata: la sua intestazione è illeggibile.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Una voce è scritta nel formato {form}, che questa versione non conosce. Aggiorni Rollcall su questo computer.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Il corpo di una voce ({kind}) è danneggiato.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Le voci della postazione {station} dal numero {number} non sono state accolte: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Le voci della postazione {station} fino al numero {number} non sono state accolte: la firma non è valida.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>È presente chi è dentro {session}, secondo il conto dei varchi.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Congelamento programmato alle {at} da {by}, in %n postazione.</numerusform>
        <numerusform>Congelamento programmato alle {at} da {by}, in %n postazioni.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>NON congelato alle {at}: nessuna postazione in cui era programmato era accesa. Lo congeli con quell’ora (protocol freeze --at) o lo annulli (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>È presente chi ha l’arrivo registrato.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Lì non è ancora stato scansionato nessuno.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Impossibile scrivere i badge in {path} ({why}). Vi liberi spazio o scelga un altro file; ciò che c’era prima è intatto.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>è aperta. Chiuda il coperchio</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>non ha più etichette. Inserisca un nuovo rotolo</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>non riesce ad avanzare le etichette. Reinserisca il rotolo</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>contiene un’etichetta diversa da quella indicata. Inserisca il rotolo giusto</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>è inceppata alla taglierina. La apra e tolga l’etichetta</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>La stampante {printer} segnala un errore. Guardi le sue spie.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>La stampante {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>La stampante {printer} è collegata. Non comunica il suo stato.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>La stampante {printer} è pronta.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>La stampante {printer} non risponde. Guardi le sue spie. Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>La stampante {queue} è stata spenta o scollegata durante la stampa.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>La stampante {queue} risponde.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>La stampante {queue} è pronta.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>La stampante {queue} ha rinunciato al badge{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS non conosce più il lavoro {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>La coda {queue} è ferma{why}. Ripari la stampante, poi riattivi la coda: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>La stampante {queue} si è fermata{why}. Guardi il suo display. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>La stampante {queue} non risponde. Controlli che sia accesa e collegata ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>La coda {queue} non accetta lavori. Li consenta: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS non ha la coda {queue}. Scelga un’altra stampante, o aggiunga la coda nelle impostazioni di stampa del sistema. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Il servizio di stampa di questo computer (CUPS) non risponde per {queue} ({why}). Lo avvii (systemctl start cups), o scelga un’altra stampante. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>La stampante {queue} non ha accettato il badge: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>ha la carta inceppata. Tolga la carta e chiuda la stampante</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>è aperta. Chiuda il coperchio e il vassoio</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>non ha più carta. Inserisca carta per badge</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>non ha più inchiostro, toner o nastro. Sostituisca il materiale</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>non risponde. Controlli che sia accesa e collegata</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>non ha più spazio in uscita. Svuoti il vassoio</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>è in pausa. Prema il suo pulsante per continuare</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>non ha il driver su questo computer. Lo installi, o riconfiguri la coda</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>La stampante {queue} segnala {reason}. Guardi il suo display.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Non c’è un programma su {name!r}. Scelga tra: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} non indica una stampante. Scriva zpl:192.168.1.30/203 (punti per pollice: 203, 300 o 600) o brother:192.168.1.31/QL-820NWB/62 (modello ed etichetta).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} non ha un indirizzo che possa essere di una stampante: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Non c’è il modello {model!r}. Sono noti: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>La {model} non accetta l’etichetta {label!r}. Accetta: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>I badge vengono scritti come file PDF in {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Nessun badge si può scrivere in {folder} ({why}). Controlli la cartella o scelga un’altra stampante; il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Il disco è pieno: nessun badge si può scrivere in {folder}. Liberi spazio o scelga un’altra stampante; il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall non può scrivere nella cartella {folder}. Lo consenta o scelga un’altra stampante; il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Devono firmare per nome entrambi: chi consegna e chi subentra.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Forse è stato stampato: guardi la stampante, poi prema Ristampa o Fatto.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Annullato.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Al suo posto viene un’altra persona.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>La coda è stata tolta da {printer} mentre questo badge vi era fermo.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Sostituito dal badge {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} non è una misura di badge; deve essere da 10 a 1000 mm per lato.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} è per le persone iscritte; i badge vuoti si stampano con temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Stampi da 1 a {most} badge vuoti per volta.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} non è una misura; scriva larghezza e altezza in mm: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>Impossibile leggere {file} come elenco di persone: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Nulla è in prestito, quindi non c’è nulla da elencare.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} non ha il bus {bus!r}. I suoi bus: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Nessuno ha ancora un posto per {visit}, quindi non c’è nulla da elencare.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} non è un’immagine stampabile; prenda un PNG o un JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Non c’è nessun modello di badge {name}. {made}Inclusi: {known}. O indichi un file TOML; dopo un nome può stare {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Un modello ha bisogno di un nome. Ne scriva uno.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} è un modello fornito con Rollcall e resta com’è. Scelga un altro nome.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} è troppo grande per un modello.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>Impossibile leggere {name} come modello: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} supera 8 MB; lo riduca.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>Impossibile leggere {name} ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Creati qui: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Impossibile scrivere il modello in {path} ({why}). Vi liberi spazio o scelga un’altra cartella; ciò che c’era prima è intatto.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Non si può più chiedere alla stampante {printer} di questo badge.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>La stampante {printer} non risponde ({why}). Controlli che sia accesa e collegata. Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>La stampante {printer} si è interrotta mentre riceveva il badge ({why}). Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>La stampante {printer} è stata scollegata mentre stava per stampare.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Nessuna stampante si chiama {name!r}. Ne scelga una: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Non ci sono ancora delegazioni, quindi non c’è nulla da elencare.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Questo organo non ha membri, quindi non c’è nulla da stampare.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>La stampante ha questo badge da tempo e non segnala problemi. Vada a vedere.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Questo badge non si è potuto disegnare, per un errore di Rollcall ({fault}). Lo segnali; corregga il nome e stampi di nuovo.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>L’invio ha incontrato un errore di Rollcall ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>La stampa ha incontrato un guasto di Rollcall stesso e continua ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Una stampante contiene da 0 a {most} badge, quindi {size} non può essere giusto.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>L’avviso deve arrivare quando restano tra 0 e {size} badge, non {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>carta dei badge</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>inchiostro, toner o nastro</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>Nella stampante {queue} sta finendo: {what}.</translation>
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
      <translation>un materiale di consumo</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>La stampante {printer} non risponde. Guardi il suo display. Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>La stampante {printer} è aperta. Chiuda il coperchio.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>La stampante {printer} non ha più carta. Inserisca carta per badge.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>La stampante {printer} non ha più nastro. Ne inserisca uno nuovo.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>La stampante {printer} è troppo calda e aspetta di raffreddarsi.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>La stampante {printer} è troppo fredda per stampare. Riscaldi la stanza.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>La stampante {printer} è in pausa. Prema il suo pulsante per continuare.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Impossibile scrivere la copia {path} ({why}). Controlli che il disco o la chiavetta ci sia e abbia spazio, e riprovi.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>Impossibile aprire il database {path}: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>SQLite su questo computer è {version}, che può perdere dati salvati. A Rollcall serve {wanted} o successivo: esegua di nuovo l’installazione (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>Il database {path} è bloccato da un altro programma. Chiuda l’altro programma (forse uno di backup) e riavvii Rollcall. Nulla è andato perso.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>Il database {path} non si apre con la chiave di questa postazione: il file della chiave non è il suo, o il file è danneggiato. Non lo elimini. Rimetta la chiave giusta o ripristini l’ultima copia: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} non si apre con questa chiave: non è una copia di Rollcall, la chiave è di un’altra postazione o l’inizio è danneggiato.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>Il database è danneggiato ({what}). Non continui a lavorarci. kioskctl restore BACKUP mette da parte tutto il contenuto e al suo posto l’ultima copia; ciò che manca torna dal nodo centrale.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Il disco è pieno, quindi questo non è stato salvato. Liberi spazio (elimini vecchie esportazioni o badge) e lo rifaccia. Tutto ciò che è stato salvato prima è al sicuro.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Il disco non lascia più scrivere nulla, quindi questo non è stato salvato. Riavvii il computer e controlli il disco; tutto ciò che è stato salvato prima è al sicuro.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>Il database è bloccato da un altro programma, quindi questo non è stato salvato. Chiuda l’altro programma e lo rifaccia.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Il server del database non risponde ({why}), quindi questo non è stato salvato. Si riproverà; controlli il server e lo avvii se è fermo.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall è già aperto su {folder} (processo {holder}). Usi quella finestra o prima la chiuda.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Impossibile scrivere nella cartella dei dati {folder} ({why}). Controlli di chi è o ne scelga un’altra con --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall è già aperto su {folder}. Usi quella finestra o prima la chiuda.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Il disco è pieno, quindi Rollcall non può avviarsi su {folder}. Liberi spazio (elimini vecchie esportazioni o badge) e lo riavvii. Tutto ciò che è stato salvato prima è al sicuro.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Impossibile creare la cartella dei dati {folder} ({why}). Ne scelga un’altra con --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>file della chiave (solo il proprietario può leggerlo)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>portachiavi</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Manca la chiave dei dati di questa postazione: {path} non c’è e il portachiavi di questo computer non la contiene. Rimetta il file della chiave dalla copia della postazione.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>Il file della chiave {path} è danneggiato. Lo rimetta dalla copia.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Impossibile leggere il file della chiave {path}: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} non può indicare il posto di un evento nel database. Usi fino a 40 lettere minuscole, cifre e trattini bassi, come event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} non è l’indirizzo di un database: {why}. Ha questo aspetto: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Il server del database non risponde: {why}. Controlli l’indirizzo e che il server sia in funzione.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Il server del database non lo accetta ({why}), quindi non è stato salvato. Si riproverà; controlli il server.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Il server del database non può garantire ciò che ha appena salvato ({why}). Controlli il suo server di riserva. Nulla è perso: si invia di nuovo finché è al sicuro.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Impossibile riordinare il database ({why}); si riproverà.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>l’inizio</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Il pacchetto è alterato o danneggiato; punto: {where} (byte {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Il pacchetto è interrotto; punto: {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>pagina {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>il manifesto</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>la fine, dove è stato aggiunto qualcosa</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>i primi byte</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Questo file non è un pacchetto di Rollcall. Il nome di un pacchetto finisce in .rollcall; ne scriva uno sull’altra postazione: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Questo pacchetto è di forma {version} e questo computer conosce la forma {known}. Aggiorni Rollcall su questo computer e lo rilegga.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Questo pacchetto è della vecchia forma {version}, che non si legge più. Aggiorni Rollcall sulla postazione che l’ha scritto e lo riscriva.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>La chiavetta non si legge oltre il byte {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Questo pacchetto è di un altro evento. Non è stato letto nulla. Lo legga su una postazione di quell’evento: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Questo pacchetto è sigillato con una chiave che questa postazione non ha: l’ha scritto una postazione non collegata allo stesso nodo centrale, o dopo l’esclusione di questa. Non è stato letto nulla. Prima colleghi entrambe a un solo nodo centrale.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Il pacchetto non è firmato dalla postazione che indica come autrice. Non è stato letto nulla. Chieda a chi gliel’ha dato da dove viene.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Impossibile leggere il manifesto del pacchetto: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Impossibile scrivere il pacchetto {path} ({why}). La chiavetta è stata tolta? Nulla è perso: la inserisca e lo riscriva.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Non c’è una cartella {place}. Inserisca la chiavetta e ne indichi la cartella, o indichi un file in una cartella esistente che finisca in {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>La chiavetta in {folder} è piena. Non vi è rimasto nulla. Liberi spazio o ne usi un’altra.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Il pacchetto è troppo grande per la chiavetta in {folder}. Ne usi una formattata exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>Impossibile scrivere sulla chiavetta in {folder}. Controlli il suo interruttore e di chi è la cartella, o ne usi un’altra.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} non è un file. Indichi il pacchetto stesso: finisce in .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} è troppo grande per un pacchetto di Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Non c’è un file {path}. Inserisca la chiavetta e indichi il pacchetto che contiene.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Impossibile leggere il pacchetto {path} ({why}). La chiavetta è stata tolta? Ciò che è stato letto è conservato: la inserisca e lo rilegga.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. La pagina precedente è stata accolta, nulla dopo. Lo copi di nuovo, o lo faccia riscrivere da «{name}».</numerusform>
        <numerusform>{what}. Le %n pagine precedenti sono state accolte, nulla dopo. Lo copi di nuovo, o lo faccia riscrivere da «{name}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n voce che «{name}» possiede non è in questo pacchetto né qui: prosegue dove ne finiva uno precedente.{why} Ciò che combacia è stato accolto. Legga quello precedente, o ne faccia scrivere uno a «{name}» con --everything.</numerusform>
        <numerusform>%n voci che «{name}» possiede non sono né in questo pacchetto né qui: prosegue dove ne finiva uno precedente.{why} Ciò che combacia è stato accolto. Legga il precedente, o ne faccia scrivere uno da «{name}» con --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>«{name}» è stata esclusa da questo evento. Ciò che aveva fatto è stato accolto, perché forse nessun altro lo ha: guardi le sue operazioni prima di fidarsene.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Questo pacchetto è di un altro evento. Non è stato letto nulla.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>L’autrice di questo pacchetto, «{name}», è stata esclusa da questo evento. Non è stato letto nulla. Lo porti al nodo centrale: può contenere operazioni che nessun altro ha.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>La postazione che ha scritto questo pacchetto, «{name}», non è nota a questo evento. Non è stato letto nulla. La colleghi al nodo centrale; se l’ha già fatto, legga prima un pacchetto del nodo centrale.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>La fine di questo pacchetto non è firmata dalla postazione che ne ha scritto l’inizio. Non è stato letto nulla. Lo faccia riscrivere.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Il pacchetto è cambiato durante la lettura. Non è stato accolto nulla; lo rilegga.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Ciò che precede è stato accolto.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Non si è potuto leggere nulla. Lo copi di nuovo o lo faccia riscrivere.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Impossibile leggere la pagina {number} del pacchetto: chi l’ha scritto ha un’altra versione. Aggiorni Rollcall su entrambe le postazioni.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Tutto ciò che portava è stato accolto prima. Allora lo rilegga una volta.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Nessuna postazione si chiama {wanted!r}. Postazioni di questo evento: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Questa postazione non contiene ancora un evento, quindi non può scrivere né leggere un pacchetto. Si colleghi una volta a un nodo centrale (kioskctl join) o importi l’evento.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Più postazioni si chiamano {wanted!r}. Ne indichi una con l’identificativo: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>La chiavetta restituisce altro da ciò che è stato scritto. Non vi è rimasto nulla. Usi un’altra chiavetta.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>La chiavetta non ha conservato ciò che è stato scritto: {why}. Non vi è rimasto nulla. Usi un’altra chiavetta.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>Ciò che risponde a {url} non è un nodo centrale Rollcall (stato {status}). Controlli l’indirizzo; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} non è l’indirizzo di un nodo centrale. Ha questo aspetto: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Il nodo centrale dice: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>Il nodo centrale {url} ha un guasto interno (stato {status}). Nulla è perso; guardi la finestra del nodo centrale o lo riavvii.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>La risposta di {url} è troppo lunga per un nodo centrale.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>Ciò che risponde a {url} non è il nodo centrale a cui è collegata questa postazione. Non ne è stato usato nulla. Controlli l’indirizzo del nodo centrale e la rete.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>La connessione a {url} è intercettata: qualcuno tra questa postazione e il nodo centrale mostra una propria chiave. Non è stato detto nulla e nulla è cambiato. Usi un’altra rete, come un cavo verso il nodo centrale, o sincronizzi con un file su chiavetta.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Il nodo centrale non indica un indirizzo. Lo scriva con il suo codice.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>Il nodo centrale {url} ha una versione precedente. Aggiorni Rollcall là.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>Il nodo centrale {url} non conosce questo codice di collegamento. Non è stato inviato nulla. Rilegga il codice dallo schermo del nodo centrale o ne mostri là uno nuovo: un codice vale dieci minuti. Se era giusto, là risponde altro che il nodo centrale: controlli l’indirizzo.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Il nodo centrale non dice chi è. Aggiorni Rollcall sul nodo centrale.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Questa postazione non è collegata a un nodo centrale. La colleghi: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>La risposta del nodo centrale indica un’altra postazione. Si colleghi di nuovo al nodo centrale.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Questo computer non è su una rete dove si possano trovare nodi centrali. Lo connetta, o scriva l’indirizzo del nodo centrale come appare sul suo schermo.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Un codice di collegamento ha %n lettera o cifra, come 7K3M-9QX2-T4AB. Lo rilegga dallo schermo del nodo centrale.</numerusform>
        <numerusform>Un codice di collegamento ha %n lettere e cifre, come 7K3M-9QX2-T4AB. Lo rilegga dallo schermo del nodo centrale.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Impossibile leggere la richiesta di collegamento: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>La richiesta di collegamento non contiene una chiave utilizzabile. Riprovi.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>La risposta non viene dal nodo centrale che ha mostrato questo codice. Controlli l’indirizzo del nodo centrale.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Impossibile leggere la risposta del nodo centrale: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Impossibile leggere ciò che il nodo centrale dice della sua chiave: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>Impossibile leggere la domanda della postazione: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Questo codice è di un nodo centrale più recente di quanto questa postazione capisca. Aggiorni Rollcall su questo computer e lo scansioni di nuovo.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Il codice del nodo centrale è stato letto male. Lo scansioni di nuovo; se non basta, il lettore scrive per un’altra tastiera: scriva invece l’indirizzo del nodo centrale e il suo codice breve.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>La voce {number} della postazione {station} esiste due volte: il disco di quella postazione è stato copiato o ripristinato. Entrambe sono conservate. Fermi una delle due postazioni e colleghi di nuovo l’altra.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>I due registri differiscono e nessuna parte ha potuto dare ciò che manca all’altra. Riprovi.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>L’altra parte è di un altro evento. Colleghi questa postazione al nodo centrale giusto.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Impossibile leggere la copia del registro del nodo centrale: {why}. Aggiorni Rollcall su questo computer e sul nodo centrale e riprovi.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Non è stato inviato nulla. Controlli l’indirizzo; se un browser su questa rete mostra una pagina di accesso, prima acceda; oppure usi un’altra rete, come un cavo verso il nodo centrale, o una chiavetta.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Ciò che risponde mostra una chiave diversa da quella del nodo centrale: c’è di mezzo una pagina di accesso della rete, la connessione è intercettata o un altro computer ha l’indirizzo del nodo centrale.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Si chiama «{name}».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Ciò che risponde è un altro nodo centrale Rollcall, non quello a cui è collegata questa postazione: ora ne ha l’indirizzo.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Ciò che risponde mostra una chiave che il nodo centrale ha poi sostituito. Se il nodo centrale è stato ripristinato da una copia, si colleghi di nuovo con un codice nuovo; altrimenti qualcuno può avere la vecchia chiave.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>forse c’è di mezzo una pagina di accesso della rete: apra un browser e prima acceda.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Nulla è perso: ciò che si fa qui è conservato e passerà appena il nodo centrale risponde.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>La risposta del nodo centrale {url} si è interrotta: la rete è caduta o il nodo centrale è stato fermato. Nulla è perso; si riproverà.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Un nodo centrale parla HTTPS: scriva il suo indirizzo con https://, per favore.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Questa rete non conosce il nome in {url}. Nulla è perso. Scriva invece il numero del nodo centrale come appare sul suo schermo (per esempio 10.0.0.5:8470), o usi la rete su cui si trova.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>Il nodo centrale {url} non ha risposto entro {seconds:g} secondi. Nulla è perso; si riproverà. Se continua, guardi la finestra del nodo centrale: il programma potrebbe essere bloccato.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Il nodo centrale {url} è irraggiungibile: da là non torna né un sì né un no. {nothing_lost} Guardi se il computer del nodo centrale è acceso e sulla stessa rete di questo; alcune reti per ospiti separano i computer, e un firewall sul nodo centrale può essere d’ostacolo.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>Ciò che risponde a {url} accetta la chiamata e poi non dice nulla. Non è stato inviato nulla. Guardi la finestra del nodo centrale: il programma potrebbe essere bloccato, quindi lo riavvii; oppure controlli indirizzo e porta; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Il nodo centrale {url} è irraggiungibile. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Non si stabilisce una connessione sicura con {url} ({why}). Non è stato inviato nulla. Controlli indirizzo e porta; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>La risposta del nodo centrale {url} arriva troppo lentamente: la rete è cattiva o qualcosa di mezzo la trattiene. Nulla è perso; si riproverà.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Il nodo centrale {url} è irraggiungibile: questo computer non è su una rete che vi porti. {nothing_lost} Inserisca il cavo o scelga la rete del nodo centrale.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>Ciò che risponde a {url} parla una forma di HTTPS superata e poco sicura: non è un nodo centrale Rollcall, o qualcosa di mezzo indebolisce la connessione. Non è stato inviato nulla. Controlli l’indirizzo; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Ciò che risponde a {url} non parla HTTPS, quindi non è un nodo centrale Rollcall. Non è stato inviato nulla. Controlli indirizzo e porta; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>interrotta</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Impossibile leggere il messaggio dell’altra parte: {why}. Controlli l’indirizzo del nodo centrale e che non ci sia di mezzo una pagina di accesso della rete, poi riprovi.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Un messaggio di sincronizzazione è troppo grande ({size_mb} MB). Aggiorni Rollcall su questo computer e sul nodo centrale.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>L’altra parte parla la versione {version} della sincronizzazione, questo computer la {ours}. Aggiorni Rollcall su questo computer.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} contiene un carattere non stampabile (U+{number:04X}): riscriva la cella</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} ha %n carattere e ce ne stanno al massimo {most}: lo accorci</numerusform>
        <numerusform>{name} ha %n caratteri e ce ne stanno al massimo {most}: lo accorci</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>manca {name}: lo compili</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} è "{text}": scriva yes o no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} è "{text}": scriva un numero intero da 0 a {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} è "{text}": scriva data e ora come 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} è "{text}": scriva l’ora locale della sede, senza scarto</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} è "{text}", che non è un indirizzo e-mail: lo corregga o lo lasci vuoto</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} è "{text}", che non è un paese noto: scriva le sue due lettere, come KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} indica "{text}", che è stato omesso: scriva le lingue come en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} è "{text}": scriva la data come 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>una virgoletta è aperta e mai chiusa: la tolga o la chiuda</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>una cella è troppo lunga per essere letta: la accorci</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes è {count}: scriva un numero da {least} a {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>supera 30 MB: la riduca</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>non è un’immagine leggibile: prenda JPEG, PNG o WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>il ritaglio è troppo piccolo per essere riconosciuto su carta</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>impossibile leggere: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Impossibile aprire la cartella {folder}: {why}. Indichi la cartella con le fotografie.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>nessuno è iscritto con il codice del suo nome</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>ha più di 60 milioni di punti: la riduca</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>è troppo piccola per essere riconosciuta su carta</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} è un’immagine della stessa persona</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, riga {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>la riga {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, riga {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, riga {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} dà già un posto a {code}: lo dica in uno solo dei due</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Non c’è ancora un elenco delle delegazioni, quindi i loro codici non sono stati controllati.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>il codice {code} è già usato in {where}: dia a ogni riga il suo</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} descrive l’evento {code}, ma questa postazione contiene {held}. Prenda un’altra cartella dei dati per un altro evento.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} non si può usare: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>A {source} mancano le colonne {columns}. Contatti, esigenze, tavoli e note già presenti restano; il resto è considerato vuoto.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) precede starts ({starts}): corregga uno dei due</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone è "{text}", che non esiste: lo scriva come Asia/Seoul o Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" è nuovo: è trattato come sessione aperta</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>finisce ({ends}) prima di iniziare ({starts}): corregga uno dei due</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>manca capacity: una visita ha bisogno del numero dei posti</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits indica "{text}", e nessuno ha definito quella categoria</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>manca il nome: compili given_name o family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>nessuno è iscritto con il codice {text}: lo corregga o aggiunga quella persona all’elenco dei partecipanti</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} è "{text}": scriva uno tra {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>manca {name}: dia a questa riga un codice che nessun’altra ha</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category è "{text}", che non è tra {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation è "{text}", che non è nell’elenco delle delegazioni: lo corregga o la aggiunga a quell’elenco</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>la delegazione {delegation} ha già un altro capo, in {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>inizia il {day}, che non è un giorno dell’evento</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>i suoi varchi chiudono ({closes}) prima di aprire ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone è {phone}: il foglio di calcolo ne ha perso le cifre</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones ne indica {count}, e un badge ne mostra {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} è "{text}": il foglio di calcolo lo ha trasformato in numero. Metta la colonna come testo e lo riscriva</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} è "{text}": usi le lettere da A a Z, cifre e trattini</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>ha %n cella e l’intestazione {width}: metta tra virgolette la cella con la virgola</numerusform>
        <numerusform>ha %n celle e l’intestazione {width}: metta tra virgolette la cella che contiene una virgola</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} sembra un elenco di {list}, ma manca la colonna {missing}. La aggiunga all’intestazione e importi di nuovo.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Qui non c’è nulla da importare. Indichi event.toml, delegations.csv, participants.csv o programme.csv (o .xlsx), o la cartella che li contiene.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} non è testo leggibile. Lo apra in un foglio di calcolo e lo salvi come CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} sembra scritto in {encoding}: guardi se "{line}" si legge bene. Se no, salvi il file come CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} è vuoto.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, foglio {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} è vuoto.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} ha due volte la colonna "{column}". Ne tenga una e importi di nuovo.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Le colonne di {source} non sono quelle di un elenco noto ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: non si fa nulla con le colonne {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Impossibile aprire la cartella {folder}: {why}. Guardi se può leggerla.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} supera {size_mb} MB, che nessun elenco di partecipanti richiede. Salvi solo l’elenco come CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>Impossibile leggere {name}: {why}. Lo chiuda negli altri programmi e guardi se può aprirlo.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>Impossibile leggere {name}: {why}. Lo corregga in un editor di testo; è TOML in UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} non descrive un evento.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} È stato omesso.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Non c’è un file {path}. Guardi nome e cartella.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Impossibile leggere {name}: è danneggiato o non è un foglio di calcolo. Lo apra in un foglio di calcolo e lo salvi di nuovo come .xlsx o CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} si decomprime in molto più di quanto serva a un elenco di partecipanti, quindi non è stato aperto. Copi le righe in una nuova cartella di lavoro o salvi il foglio come CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} ha celle oltre la riga {rows:,} o la colonna {columns}, quindi non è stato aperto. Elimini ciò che sta molto sotto e a destra dell’elenco e lo salvi di nuovo.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} è un vecchio file .xls o è protetto da password. Lo apra nel foglio di calcolo e lo salvi come .xlsx senza password.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} è protetto da password. Lo salvi senza.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} è una cartella di lavoro binaria. La salvi come .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} contiene macro. Lo salvi come .xlsx, che non ne contiene.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Impossibile leggere {name} ({why}). Lo apra in un foglio di calcolo e lo salvi di nuovo come .xlsx o CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Scelga un’altra cartella ed esporti di nuovo.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} non è stato scritto: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Le esportazioni si scrivono come csv o xlsx, non come {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Un file xlsx contiene {most:,} righe e ce ne sono di più. Esporti come csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>il disco è pieno. Liberi spazio o scelga un altro disco, ed esporti di nuovo.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>non c’è una cartella {folder}. La crei o ne scelga un’altra.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>una cartella ha quel nome. Ne scelga un altro.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>là non si può scrivere. Lo chiuda negli altri programmi o scelga un’altra cartella.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} non è un’ora. Scriva 09:30 o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Qui non c'è uno schermo. Usi kioskctl in questo terminale, o fotografi la finestra: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>La stampante {printer} non ha preso il badge. Guardi il suo display. Il badge è conservato e si riproverà.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>il più lungo di tutto</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>un solo nome</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>nient’altro che un nome</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>un nome di una sola parola lunga</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>una parola molto lunga nell’incarico</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>due righe in thai</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>da destra a sinistra con segni</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>persiano con carattere di unione</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>ebraico con un numero dentro</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>hangul, prima il cognome</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>caratteri han, prima il cognome</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>devanagari con legature</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>bengalese</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>tamil molto largo</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>etiopico</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>georgiano</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>armeno</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>cirillico oltre il russo</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>greco</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>khmer</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>lao</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>latino con tutti gli accenti</translation>
    </message>
  </context>
</TS>
