<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>A este equipo le falta lo necesario para usar cámaras. Use un lector.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Aquí no hay ninguna cámara. Use un lector.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>La cámara se ha detenido: {why}. Use un lector.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>A este equipo le falta lo necesario para usar cámaras. Elija un archivo.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Aquí no hay ninguna cámara. Elija un archivo.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>La cámara se ha detenido: {why}. Elija un archivo.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall ha tenido un fallo propio ({kind}). Lo guardado hasta ahora está a salvo. Continúe y envíe este archivo a quien se ocupe de Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Un fallo en Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>No se ha hecho</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Diríjase al mostrador, por favor</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, en {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. No se ha impreso una segunda credencial.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} recoge la credencial de {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: se imprime la credencial {issue}; la anterior queda anulada desde ahora.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Acreditación anotada</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, por {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Llegada registrada</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscripción y llegada registradas</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>En su lugar</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Enviado al mostrador de incidencias</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Credencial entregada</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Reimprimiendo</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregido</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Cambio de mesa o zonas</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Plaza confirmada</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Plaza liberada</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>La plaza se libera en la próxima sincronización</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Fuera de la lista de espera</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} viene en lugar de {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Adelante: protocolo avisado</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Llegada registrada: lea la nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Ya ha entrado</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>No abierta a esta credencial</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sesión completa</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sin acreditación</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Falta un documento</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>La cuota está pendiente</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscripción cancelada</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Credencial ya sustituida</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Credencial retirada</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Código falso o dañado</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Credencial de otro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Código desconocido</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Coinciden varias personas</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus completo</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus equivocado</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Sin confirmar: lista de espera</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>Han llegado {inside} de {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscribir</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Busque antes a una persona</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Evento de ejemplo</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Personas encontradas</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Escanee una invitación o una credencial, o escriba un nombre en cualquier sitio.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Elija con las flechas y pulse Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Pruebe con menos letras u otra grafía, o pulse F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>No se ha encontrado a nadie</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Abriendo el evento</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Aún no hay ningún evento en este puesto</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Importe las listas del organizador o únase a una central que tenga el evento.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall no puede iniciarse aquí</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Importar un evento (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Al mostrador de incidencias (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Otra persona recoge la credencial</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Alguien viene en su lugar</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Prestar auriculares o tarjeta</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditación</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>La cuota está pagada</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Función en la delegación</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n encontrada</numerusform>
        <numerusform>%n encontradas</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Recién atendidas aquí</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Ha llegado</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>Las {shown} primeras: escriba más para acotar</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Este es el evento de ejemplo: pruebe todo, nadie es real.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Escanee un código o escriba un nombre</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Se ha hecho una copia y se ha abierto para comprobar que está completa: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Haciendo una copia</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Revisando la copia: cada operación y cada firma</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Revisando la copia</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Elija una copia</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Copias de este puesto</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Copias de un puesto</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Copia restaurada</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Aún no se ha hecho ninguna copia. Habrá una en menos de un cuarto de hora.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>La última copia se acaba de hacer.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Lo que este puesto hizo después de esa copia desaparece de la pantalla. Se aparta completo, y lo que la central ya tiene vuelve por sí solo.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>El puesto sigue sin sus plazas hasta que la central le entregue otras, y los trabajos de impresión en espera preguntan antes.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>¿Poner esta copia en lugar de lo que hay aquí ahora?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Restaurarla</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Dejar todo como está</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Lo que había aquí antes no se pudo leer; está en la carpeta «set-aside».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>La última copia es de hace {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>«{name}», evento {event}: %n persona, {checked_in} con la llegada registrada.</numerusform>
        <numerusform>«{name}», evento {event}: %n personas, {checked_in} con la llegada registrada.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>Su propia última operación es de hace {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>En la carpeta «set-aside»: %n operación que no está en la copia. Lo que la central tenga de ello vuelve en la próxima sincronización.</numerusform>
        <numerusform>En la carpeta «set-aside»: %n operaciones que no están en la copia. Lo que la central tenga de ellas vuelve en la próxima sincronización.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>No le falta nada de lo que había aquí.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>«{name}», escrita por otra versión de Rollcall: %n operación.</numerusform>
        <numerusform>«{name}», escrita por otra versión de Rollcall: %n operaciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>A continuación: sincronice con la central (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>La copia no se ha restaurado</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Importada; guárdela con un nombre para conservarla</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportada</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Las imágenes están junto al archivo: llévelas también.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Hay una prueba de camino a la impresora</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Con la persona que se muestra aquí. Ningún puesto la da por válida.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Desde ahora este puesto imprime con {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Lo que no se había guardado está aquí de nuevo</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardada como {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Las flechas mueven lo elegido 1 mm, con Shift 0,1; con Alt cambian su tamaño. Page Down elige el elemento siguiente.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dibujo</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Para una impresora solo en negro</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué es</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Anverso y reverso en un papel</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Hoja nueva con cada</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Del revés</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Credencial</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Credencial temporal</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Comprobante</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Tarjeta de mesa</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Cartel</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Sin doblar</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Por una línea horizontal</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Por una línea vertical</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Marcas de doblez</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Un papel para cada una</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Varias en una hoja</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>No: van seguidas</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Ancho de la hoja</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Alto de la hoja</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>En horizontal</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>En vertical</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Margen izquierdo</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Margen superior</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Espacio al lado</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Espacio debajo</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Marcas de corte</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>El reverso</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>El anverso</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Insertar un campo</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Añadir un idioma</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Qué dice en este idioma</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Deje ambos vacíos para quitar el idioma.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Añadir un texto</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Quitarlo</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Elegir una imagen</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>La foto de la persona</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Sus textos, uno debajo de otro</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Qué dice</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>La credencial</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Todas las zonas, con comas</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Desde la izquierda</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Desde arriba</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Anverso</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Reverso</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Cara</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Marco</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Grosor del marco</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Esquinas redondas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Mínimo</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Líneas máx.</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Espacio arriba</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alineación</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>En mayúsculas</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>En otros idiomas</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Entera</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Llenar marco</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Estirada</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Hasta, desde la izq.</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Hasta, desde arriba</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Giro</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letra</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Palabra</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Palabra mín.</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Sangría</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Grosor</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Discontinua</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(nada aún)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Código QR</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Banda de categoría</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Programa propio</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Aviso de práctica</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Tratamiento</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Nombre, apellido en mayúsculas</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Nombre con tratamiento y siglas</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Nombre como en una lista</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Siglas tras el nombre</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Nombre en su escritura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegación</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Letra de la categoría</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nombre del evento</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Fechas del evento</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Lugar del evento</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Jefatura de delegación y otras líneas</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Número de credencial</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Asiento</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Día de una credencial temporal</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Sesiones elegidas</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Texto del código QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>discontinua</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Negro</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Blanco</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>El color de la categoría</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Legible sobre la categoría</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Elementos, en orden de dibujo</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Qué revisar</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Elementos: los últimos quedan encima</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Importar una plantilla</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Exportar la plantilla</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Editor de credenciales</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (propia)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Plantilla que abrir</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Imprimir prueba</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Usar en este puesto</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Añadir elemento</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Con la credencial de quién se prueba</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Puntos por pulgada de la impresora</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} desde la izquierda, {y:g} desde arriba, {w:g} por {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n cosa que revisar</numerusform>
        <numerusform>%n cosas que revisar</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>sin guardar</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>este puesto imprime con ella</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>El papel tal como se imprime, {width:g} por {height:g} milímetros</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>La credencial; no hay nada elegido en ella</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Nada que corregir, probada con %n persona</numerusform>
        <numerusform>Nada que corregir, probada con %n personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>Igual con %n más.</numerusform>
        <numerusform>Igual con %n más.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Una plantilla nueva, a partir de {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, incluida en Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Guardar la plantilla como</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Guardarla</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>¿Abrir otra plantilla y perder los cambios?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Perder los cambios</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Seguir editando</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Se conserva en este puesto, con nombre propio.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Las plantillas incluidas en Rollcall no cambian.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Los cambios en {name} no se han guardado.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>reverso</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n persona contada</numerusform>
        <numerusform>%n personas contadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>¿Admitir igualmente?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>El registro conserva quién lo decidió y por qué.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Lo que ve la cámara</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admitir igualmente</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Aún no hay sesiones</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Importe un programa: cada una de sus sesiones tiene aquí una puerta.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Entrada (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Salida (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Cifras y Enter: personas contadas · + entrada, − salida · Ctrl+Z: deshacer</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Salir de pantalla completa</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Personas: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Escanee una credencial</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Sale</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Aquí no, o ahora no</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>No se contó su entrada</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Día u hora equivocados</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>No abierta a esta credencial</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Al mostrador de inscripción</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Quédese la credencial. Al mostrador de inscripción</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sin límite</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Completa</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Sin central: solo cuentan los escaneos de esta puerta</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>deshecho</translation>
    </message>
    <message>
      <source>in</source>
      <translation>entra</translation>
    </message>
    <message>
      <source>out</source>
      <translation>sale</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Desconocida</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>Libres: {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Dentro desde {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Salió: {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} entradas en total, {refused} rechazos</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>Sobran {count}</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>de {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n persona contada ({time})</numerusform>
        <numerusform>%n personas contadas ({time})</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Abierta ahora: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Nadie espera</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Al mostrador de incidencias: ¿por qué?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Quién espera a alguien</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Atender (Intro)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Espera desde hace</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Atiende</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Aquí están quienes envía un mostrador (Ctrl+E en la ficha) y quienes llaman en un quiosco.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n espera a alguien</numerusform>
        <numerusform>%n esperan a alguien</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Espera</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Documento o acreditación</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Cuota</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Nombre o datos</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Credencial o impresora</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Pidió ayuda</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Invitado de protocolo</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Espera en vano para una reunión</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Fallo del quiosco</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>buscándose</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>en sus reuniones</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>respondiendo preguntas</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>esperando la credencial</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Nombre cambiado</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Sincronizado</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>Enviado: {sent}; recibido: {received}</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Preparando la memoria USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Leyendo la memoria USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Queda alrededor de %n minuto.</numerusform>
        <numerusform>Quedan unos %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Todo está aquí. Se están preparando las listas.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} de {total} registros incorporados.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Recibiendo el evento</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} de {total} registros están aquí, a salvo en este disco.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Queda menos de un minuto.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (otro evento)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Para un puesto ({role}), durante diez minutos: escanéelo allí, o escriba la dirección y este código.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>Para qué es el puesto</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admitir un puesto</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Dejar de ser la central</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR para unirse a esta central</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Este puesto es una central en {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>La central muestra su dirección, un código y un QR. Escriba los dos primeros, o escanee.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Buscando centrales en esta red</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Encontradas en esta red. Cualquiera puede usar un nombre: el código en la pantalla de la central indica cuál es la suya.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Buscar centrales</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Ser la central</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Otros puestos se unen a este mientras esté abierto</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Ninguna central ha respondido en esta red. Escriba la dirección que muestra su pantalla.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Unirse a una central</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Dirección de la central</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Lo que ocurre aquí se guarda aquí primero y se entrega a los demás.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Sincronizando</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Código de la central leído</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Pulse Unirse para ser un puesto de esta central.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Este puesto</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Situación</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Sin la red</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nombre de este puesto</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Preparar USB</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Leer USB</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Quien lo necesite</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Un puesto nuevo: todo</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Elija la memoria USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Elija el archivo de la memoria USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Por memoria USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Prepare aquí una memoria USB y léala en otro puesto de este evento. Cualquier equipo del evento puede abrirla mientras no esté excluido: llévela siempre consigo.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Memorias USB de Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>La memoria USB está lista: retírela</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Nada nuevo: todo lo que contiene ya está aquí.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>Aquí hay %n operación que llevar de vuelta allí: prepare una memoria USB para ese puesto.</numerusform>
        <numerusform>Aquí hay %n operaciones que llevar de vuelta allí: prepare una memoria USB para ese puesto.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>No hay nada nuevo. Indica a quien la lea lo que tiene este puesto.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n operación, escrita y releída para comprobarla.</numerusform>
        <numerusform>%n operaciones, escritas y releídas para comprobarlas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>No se pudo usar toda la memoria USB</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n operación nueva.</numerusform>
        <numerusform>%n operaciones nuevas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Nada nuevo: esta misma memoria USB ya se leyó aquí.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Nada nuevo: ya se leyó aquí una memoria USB posterior de ese puesto.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Leída la memoria USB de {station}</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Para {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n operación de este puesto espera a la central.</numerusform>
        <numerusform>%n operaciones de este puesto esperan a la central.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>En espera aquí</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operación</numerusform>
        <numerusform>%n operaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>No se pierde nada, pero las horas de las listas son erróneas: ponga el reloj en hora.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Si la central sigue fuera de alcance, una memoria USB lleva las operaciones.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Aún sin sincronizar</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>No hay nada de este puesto en espera. Lo que han hecho otros desde entonces aún no está aquí.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Lo que han hecho otros</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Aquí no hay plazas reservadas: las peticiones pasan a la lista de espera, por orden.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Aquí no se sabe de las credenciales sustituidas o retiradas en otro lugar después de: {when}.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Lo que otros hicieron después de este momento no se sabe aquí hasta la próxima sincronización: {when}.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>la importación</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Este puesto es la central</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Los demás sincronizan con él mientras esta ventana esté abierta.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Este puesto funciona por su cuenta</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Todo funciona, tanto tiempo como quiera. Únase a una central para compartir con otros mostradores.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Al día con la central</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Última sincronización: {ago} ({when})</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Central</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}; la más antigua, de {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Como el de la central</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Registrar llegadas, imprimir, corregir e inscribir in situ: todo, tanto tiempo como quiera.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Aquí se reparten todas las plazas de las visitas.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>Aquí se puede confirmar %n plaza de visitas.</numerusform>
        <numerusform>Aquí se pueden confirmar %n plazas de visitas.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when}: cada uno tenía todo lo que tenía el otro.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Hoja de relevo creada</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Relevo de turno</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Crear la hoja</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>Un PDF con los recuentos, lo pendiente, las impresoras y sus existencias.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Quién entrega</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Quién recibe</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Lista de lo prestado</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item}: en préstamo a {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item}: devuelto. Lo tenía {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Archivo creado: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Número del objeto</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Hecho (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, desde {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Escanee o escriba el número de unos auriculares o de una tarjeta de voto. Si está prestado, se da por devuelto, lo tuviera quien lo tuviera.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>En préstamo en total: %n objeto.</numerusform>
        <numerusform>En préstamo en total: %n objetos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Prestar a {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>No tiene nada nuestro.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Escriba el número del objeto, de %n carácter como máximo.</numerusform>
        <numerusform>Escriba el número del objeto, de %n caracteres como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} ya está en préstamo. Recójalo antes.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} no está en préstamo.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Fotografía guardada</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Fotografía eliminada</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Cámara (Espacio)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Repetir (Espacio)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Usar esta imagen</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Elegir otra</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Quitar la fotografía</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Suelte aquí una imagen</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Un archivo JPEG, PNG o WebP de este equipo o de una cámara.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>La cara debe quedar en el marco. Espacio o Enter toma la foto.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Tomar la foto (Espacio)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Arrastre la imagen; gire la rueda o pulse + y − para acercarla o alejarla.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Aparece en la credencial y en esta ficha.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Aparece en esta ficha. Las credenciales en uso aquí no llevan fotografía: elija en Impresión una plantilla que la lleve.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Fotografía de {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n fotografía guardada.</numerusform>
        <numerusform>%n fotografías guardadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Leyendo la carpeta</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Fotografía {done} de {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Leyendo los archivos</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n fila escrita.</numerusform>
        <numerusform>%n filas escritas.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Estos archivos no se pueden importar</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevas</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiadas</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazadas</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, delegaciones, participantes y programa, en CSV o Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Elegir archivos</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Carpeta de fotografías</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Suelte aquí las listas del organizador</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Verá qué hay de nuevo y qué está mal antes de que se escriba nada. También puede soltar aquí una carpeta de fotografías, cada una con su código de inscripción por nombre.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>Se escribiría %n fila. Aún no se ha escrito nada.</numerusform>
        <numerusform>Se escribirían %n filas. Aún no se ha escrito nada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>Se guardaría %n fotografía. Aún no se ha guardado ninguna.</numerusform>
        <numerusform>Se guardarían %n fotografías. Aún no se ha guardado ninguna.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>No se puede escribir nada: vea las filas de abajo.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Todo lo de estas listas ya se conoce.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Filas rechazadas</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>No se puede guardar ninguna fotografía: vea abajo.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Ya se tienen todas las fotografías de esta carpeta.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Además se omite: %n archivo.</numerusform>
        <numerusform>Además se omiten: %n archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Archivos omitidos</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… y %n más</numerusform>
        <numerusform>… y %n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Escribir %n fila</numerusform>
        <numerusform>Escribir %n filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Guardar %n foto</numerusform>
        <numerusform>Guardar %n fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegaciones</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Participantes</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Mesas y zonas</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, fila {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n tarjeta de mesa en papel</numerusform>
        <numerusform>%n tarjetas de mesa en papel</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>Han llegado {here} de {all} personas de las delegaciones</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n llegada registrada</numerusform>
        <numerusform>%n llegadas registradas</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Lista creada</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n credencial encargada en una sola tirada</numerusform>
        <numerusform>%n credenciales encargadas en una sola tirada</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Ya estaba así.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Se requiere: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Escriba el lugar como un número.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Elija antes un cuadro fijado.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Anotado</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Se avisa a protocolo de la llegada.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>No se avisa a protocolo de la llegada.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>El orden ha cambiado</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>De nuevo según la regla</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>El cuadro queda fijado</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Todos los puestos lo tendrán tras la próxima sincronización.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Deje esta ventana abierta hasta entonces. También se puede programar un segundo puesto.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Lo sabrán todos los puestos.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Lugar {place}, a mano</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>A esta hora no se fija ningún cuadro: {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Se fijará: {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Solo jefaturas por llegar</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Avisos en este puesto</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Colocar a mano</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Volver a la regla</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Lista para los ujieres</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegación</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Jefatura</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Orden de llegada</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Órgano</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Ahora, o un cuadro fijado</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Fijar el cuadro</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Imprimir el cuadro fijado</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miembro</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Lo representa</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Vota</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Quién cuenta como presente</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Anular la fijación</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Como está ahora</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Lo que dice</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Tarjetas de mesa</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n tarjeta de mesa desfasada o pendiente</numerusform>
        <numerusform>%n tarjetas de mesa desfasadas o pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n por retirar</numerusform>
        <numerusform>%n por retirar</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Asientos, cambios de sitio o de nombre e inscripciones posteriores a la impresión de las tarjetas.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Imprimir %n tarjeta de mesa</numerusform>
        <numerusform>Imprimir %n tarjetas de mesa</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Aún sin tarjeta</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Cambio de sitio</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Dice otra cosa</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Todas las tarjetas están bien</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>está en la mesa {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Espacio marca. Una nota se lee antes de marcar.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Delegación o nombre</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegaciones</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Marcar todos (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Función (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Cuota y poderes (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>en %n puesto</numerusform>
        <numerusform>en %n puestos</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Presente: quien tiene la llegada registrada</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>aún no se ha escaneado a nadie allí</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>El segundo de dos: vale el cuadro de otro puesto.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Presente: quien está dentro de «{session}», según sus puertas</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Sin fijar a las {at}: ningún puesto programado estaba encendido. Fíjelo con esa hora o anúlelo.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>fijado: {at}, por {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>más de {share} de los miembros</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>más de {share} de quienes pueden votar</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>al menos {share} de los miembros</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>al menos {share} de quienes pueden votar</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>programado por {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>programado, hecho {at} por {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>la mitad</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>de los miembros</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>de quienes pueden votar</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Fijar la regla</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Otra lista solo lo cambia donde dice otra cosa.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Una cuota pendiente o la falta de poderes quitan el voto.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Las personas de la delegación se admiten igualmente.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Lo ya fijado queda como está.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} en la delegación</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Es</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Acompaña a</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Avisar de la llegada a protocolo</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Cuota y poderes: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Cuota</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Poderes</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Cuántos se requieren: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Basta</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>De quiénes</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Fracción (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>solo si es alcalde, alcaldesa o invitado de honor</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>sí, enseguida</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>pagada</translation>
    </message>
    <message>
      <source>open</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptados</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>faltan</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>más de</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>al menos</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocolo</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Dar este lugar</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Aún no</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Llegadas</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quórum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>El 1 es el primero. Su nombre y el motivo figuran al lado.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Se conserva con todas sus cifras, y nada lo cambia después.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Una hora futura se programa: este puesto fija el cuadro entonces, si está encendido. Prográmelo en un segundo puesto y ese lo sustituirá.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>¿En qué lugar va {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Fijar el cuadro: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>A las (hora de hoy)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>Falta %n jefatura por llegar</numerusform>
        <numerusform>Faltan %n jefaturas por llegar</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Jefatura de delegación</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>jefatura por llegar</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Sin quórum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Comité Ejecutivo</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>cuota pendiente</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>faltan los poderes</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Orden: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>sin jefatura</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>jefatura presente</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Este órgano no tiene miembros</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>La lista de delegaciones indica quién lo es.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} presentes, se requieren {needed} · {entitled} de {members} pueden votar</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>ya no figura</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} de {all} aquí</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Registrar %n llegada e imprimir</numerusform>
        <numerusform>Registrar %n llegadas e imprimir</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Marque a quienes están aquí</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>desde {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>con {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>no se pudo</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>aquí desde {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>marcado</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>leer la nota</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>por llegar</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Me encargo yo (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n más</numerusform>
        <numerusform>%n más</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>Ha llegado {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Asamblea General</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Esta delegación ya no se conoce. Búsquela de nuevo.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>No hay nadie marcado. Marque a quienes están aquí, o a todos.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Esta persona ya no está aquí.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Otro puesto ya se encarga.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Escriba la proporción como 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Esa hora aún no ha llegado.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Escriba una hora futura, dentro de un mes.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Ya no hay ningún cuadro que fijar a esa hora. Mírelo de nuevo.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Primero el Comité Ejecutivo</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>tipo de miembro</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>rango de la jefatura</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>llegada</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Suplente</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Asesor</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Acompañante</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>no es miembro pleno</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>sin voto</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Hay una nota que leer antes: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>«{word}» no se conoce aquí.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} ya se encarga.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Lista creada</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Ya está a bordo</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Ya no se cuenta</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>¿Admitir a {name} como reserva?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Solo si sobra una plaza: quien tiene plaza va primero.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>¿Dar a {name} la plaza de alguien que falta?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Si esa persona llega, el bus puede estar completo.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>¿Admitir a {name} en este bus?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>Contará aquí y en ningún otro bus.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Llevar</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Aquí no</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>Falta %n persona. ¿Sale el bus sin ella?</numerusform>
        <numerusform>Faltan %n personas. ¿Sale el bus sin ellas?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Salir sin esperar</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Esperar</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>¿Qué buses salen?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Planificar estos</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Dejarlo como está</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Plazas de cada uno, p. ej. 40 40 24; o con nombres, p. ej. Azul=40 Rojo=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>El bus ha salido</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Vuelve a admitir personas</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Buses planificados</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Todos tienen bus</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Quién responde de ello</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Buses</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>A bordo: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Pase de lista</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Ida</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Vuelta</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Aún no hay visitas</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>Las actividades del programa con plazas limitadas tienen aquí su pase de lista.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Escanee una credencial o escriba un nombre</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Dar bus a todos</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Listas para imprimir</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Ha subido</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Ha bajado</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>El bus</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} de {seats} a bordo</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>consta en dos buses</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>No ha salido aún</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>falta %n</numerusform>
        <numerusform>faltan %n</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>reserva {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>a bordo {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>salió {at}, faltó %n</numerusform>
        <numerusform>salió {at}, faltaron %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>salió {at}, todos a bordo</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>no falta nadie</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie aún</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>en espera, lugar %n</numerusform>
        <numerusform>en espera, lugar %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>Sale: {bus}</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>se quedó atrás</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>No se ha hecho</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Cada puesto lo sabrá en su próxima sincronización.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Bloquear este puesto si nadie lo toca durante</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Añadir a alguien</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Sin cuentas</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Este evento funciona sin ellas. Añada a alguien para cambiarlo.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Otra función</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Desbloquear aquí</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Cerrar con el bloqueo activo exige un PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activar</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>¿Quién está ahí?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ o las primeras letras eligen un nombre; cifras y Enter inician la sesión. Lo pendiente sigue entretanto: sincronización, impresión, copias.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Quién trabaja en este evento y qué puede hacer.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>Un PIN tiene de 4 a 12 cifras, no todas iguales ni consecutivas.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>A nadie se le pregunta quién es. La primera cuenta, de administrador, lo cambia en todos los puestos del evento.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Puede iniciar sesión</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Crear la cuenta</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>Es la suya: usted gestiona las demás cuentas.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Desde ahora todos los puestos de este evento piden antes un nombre y un PIN.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Dar esta función</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Usar este PIN</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Responder de ello</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desactivada</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>El anterior ya no sirve.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Ambos nombres y el motivo quedan en el registro.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN otra vez</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Bloqueada aquí</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>¿Qué puede hacer {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Un PIN nuevo para {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Quién responde</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Necesita un PIN nuevo</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, alguien que pueda hacerlo tiene que responder de ello con su PIN.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Borrar una cifra</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Inicie sesión antes</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Este puesto solo se cierra después de que alguien dé su PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Auxiliar</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Mostrador</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Supervisor</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocolo</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizador</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrador</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Cuenta a las personas en los buses.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Registra llegadas, inscribe, corrige, reimprime y apunta a visitas.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Como Mostrador, y además imprime muchas credenciales a la vez.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Responde de credenciales perdidas, deshacer tardío, cancelaciones y buses que salen sin alguien; configura impresoras.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Como supervisor, y además importa listas, borra personas, admite puestos, se une a centrales, cambia plantillas y restaura copias.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Todo, y además gestiona estas cuentas.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Cada puesto lo sabrá en su próxima sincronización.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Dar de baja</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Excluir «{name}»</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Dar de baja «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n conocida aquí</numerusform>
        <numerusform>%n conocidas aquí</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Borrados</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Solo lo sabe su central. Lo que se sabe aquí vino de allí.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n plaza queda bloqueada hasta que aparezca su propio registro o salga el bus.</numerusform>
        <numerusform>%n plazas quedan bloqueadas hasta que aparezca su propio registro o salga el bus.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Un puesto no puede excluirse a sí mismo: hágalo en otro.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Solo la central o un puesto de organizador puede excluir a otro.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n vez: cada vez siguió con un número nuevo, y sus plazas anteriores siguen bloqueadas</numerusform>
        <numerusform>%n veces: cada vez siguió con un número nuevo, y sus plazas anteriores siguen bloqueadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n hecho, no queda ninguno</numerusform>
        <numerusform>%n hechos, no queda ninguno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n sin terminar aquí: continúa por sí solo</numerusform>
        <numerusform>%n sin terminar aquí: continúan por sí solos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n sin hacer allí, que se sepa: se hará cuando sincronice</numerusform>
        <numerusform>%n sin hacer allí, que se sepa: se harán cuando sincronice</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Este es el puesto que está usando.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Aún no ha sincronizado con esta central.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minuto adelantado respecto a este.</numerusform>
        <numerusform>%n minutos adelantado respecto a este.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minuto atrasado respecto a este.</numerusform>
        <numerusform>%n minutos atrasado respecto a este.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>No se pierde nada; póngalo en hora allí.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n por dar allí</numerusform>
        <numerusform>%n por dar allí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n dada</numerusform>
        <numerusform>%n dadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Excluido: lo que hizo antes cuenta, y no se le acepta nada más nuevo.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Última noticia</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Sus operaciones</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Plazas de visitas</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>fuera de alcance: se excluyó</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n bloqueada</numerusform>
        <numerusform>%n bloqueadas</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} y {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Su reloj</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>la última, {when} según su propio reloj</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitido</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Restaurado o copiado</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago} ({when}); entregó todo hasta entonces</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Dado de baja: {when}, por {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Este disco se copió: desde la operación {number} hay dos historias.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n más después</numerusform>
        <numerusform>%n más después</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Excluya este puesto: su clave está en dos equipos y nadie puede distinguirlos.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Haga que ambos equipos se unan de nuevo a la central, cada uno con una carpeta vacía propia.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Repita lo que solo figura en la otra historia. No se descarta nada de ella.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Se cuenta aquí</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Se conserva aparte, no se cuenta</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, por {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Lo que hizo y nunca sincronizó no lo sabe nadie. Si el equipo aparece después, su memoria USB aún se puede leer en la central.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Para un equipo perdido, robado o devuelto. No se puede deshacer: solo vuelve a entrar con una carpeta vacía y un código nuevo.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Lo que hizo hasta ahora cuenta. La central recoge una vez lo que aún tenga que entregar y no le da nada más.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Sigue teniendo la lista tal como la conocía y puede abrir memorias USB de este evento.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Excluirlo</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Dejarlo así (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Dos personas declaran que este equipo y su disco no volverán. Queda excluido.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Darlo de baja</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Dos personas declaran que a nadie se le prometió una plaza que esta central no conozca.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Si se equivocan, puede haberse prometido una plaza que luego se dé a otra persona: la primera promesa queda anulada y figura en la lista de lo que está por resolver.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Volver a dar plazas</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Esperar (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>No tiene ninguna plaza libre de visitas, así que no se bloquea ninguna.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>¿Volver a dar plazas?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>¿Volver a dar plazas sin tener noticia de todos los puestos?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Primera persona</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Segunda persona</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>¿Excluir «{name}»?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>¿Dar de baja «{name}»?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Todos los puestos han sincronizado desde que se restauró esta central, así que aquí se sabe todo lo que se repartió.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Lo que hizo tras su última sincronización ({ago}) no lo sabe nadie. Si el equipo aparece después, su memoria USB aún se puede leer en la central.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Sin noticias desde entonces: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>En espera allí</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Plazas libres</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Puestos de este evento</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Cuentas del personal</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Aún no hay puestos</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importe un evento (F8) o únase a una central (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Se conoce aquí %n puesto de este evento.</numerusform>
        <numerusform>Se conocen aquí %n puestos de este evento.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n min atrasado</numerusform>
        <numerusform>%n min atrasado</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Aún no hay ningún evento aquí, así que no se conoce ningún puesto.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n que revisar.</numerusform>
        <numerusform>%n que revisar.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Esta central se restauró desde una copia y aún no da plazas</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aquí</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>se desconoce</translation>
    </message>
    <message>
      <source>right</source>
      <translation>en hora</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min adelantado</numerusform>
        <numerusform>%n min adelantado</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Lo que repartió después de la copia solo lo saben sus puestos. Cuando todos hayan sincronizado, podrá volver a dar plazas.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Lo que repartieron sus puestos después de la copia se sabrá aquí cuando todos hayan sincronizado. Lo que repartió esta central puede no saberlo nadie: mire sus comprobantes impresos y deje que decidan dos personas.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Que decidan dos personas</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiado</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Dado de baja</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Este puesto</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Sin noticias hace tiempo</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Reloj equivocado</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Con plazas bloqueadas</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>En contacto</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Nuestra central</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>una operación de {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Como el equipo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Primero termine o cierre lo que está abierto en «{screen}».</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Aspecto</translation>
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
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Todo funciona solo con el teclado. Un escaneo se reconoce en cualquier pantalla.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Mostradores de inscripción que no necesitan red: cada operación se escribe primero en este equipo, se firma y se sincroniza con los demás puestos cuando es posible.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Software libre, GPL-3.0-or-later. Fuentes: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>En el mostrador</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Navegación</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>cualquier letra</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Buscar, desde cualquier sitio</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Elegir en la lista</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Abrir la ficha; luego, lo que diga el botón</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Vaciar la pantalla para la persona siguiente</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Deshacer la última operación de este puesto</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscribir in situ</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Corregir un nombre y volver a imprimir</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>El motivo de una reimpresión</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Mostrador</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impresión</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>El evento en cifras</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Sincronizar con otros puestos</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Importar listas</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Lo que hicieron los puestos y no encaja</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Los puestos y su estado</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Cuentas del personal</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Bloquear o cambiar de usuario</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Diseñar credenciales</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Pase de lista en los buses</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Puerta de una sesión</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Esta página</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>¿Admitir igualmente?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Nadie ha dicho nada, así que se admite.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>El registro conserva quién responde de ello y por qué.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Sin acreditación o sin un documento no hay credencial.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Acreditación: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Desde ahora</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Hasta ahora: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Reimprimir credencial</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Lo ocurrido hasta ahora</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>La credencial tal como se imprimirá</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Mesa {table}, asiento {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Admisión pese a la acreditación: vea el historial</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Llegada registrada %n vez, en varios puestos</numerusform>
        <numerusform>Llegada registrada %n veces, en varios puestos</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} no acudió a su reunión: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Registrar llegada e imprimir</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Aún no ha llegado</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Llegada: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Faltó a la reunión con {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Se reúne con {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscripción cancelada</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>He leído la nota</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admitir igualmente</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Registrar llegada</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Sustitución: {name} viene en su lugar</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Cancelada: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>otro puesto</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, por {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>En lugar de {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Jefatura de delegación, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>La credencial {issue} aún va de camino a la impresora</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Acceso a {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>La credencial {issue} es válida</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Llegada registrada</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Credencial impresa</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Acceso denegado</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Datos corregidos</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Cambio de mesa o zonas</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscripción cancelada</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Sustitución</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Viene en lugar de otra persona</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Credencial recogida</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Inscripción restablecida</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Inscripción in situ</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Paso permitido</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditación</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Admitido con la cuota pendiente</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Se apunta a una visita</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>En lista de espera</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Deja una visita</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Credencial recogida por {by} para {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>El registro conserva quién la recogió y qué se mostró.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Entregar</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Elegir ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>La credencial se imprime ahora.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>La llegada se registra cuando venga en persona.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>¿Entregar a otra persona la credencial de {name}?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>carta vista</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>identidad vista</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>carta e identidad vistas</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Cancelar (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>Es otra persona: inscribir</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Volver al formulario</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>El apellido va primero</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, hasta ahora: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscripción in situ</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Bastan un nombre y una categoría.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Inscribir, registrar llegada e imprimir</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>La credencial en uso queda anulada en cuanto se encarga la nueva.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>La credencial se imprimirá tal como se lee aquí.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Guardar y reimprimir</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Dos letras, como KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Separados por punto y coma</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Corregir: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>¿Por qué otra credencial?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Grafía</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdida</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañada</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o zonas</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>En lugar de otra persona</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Recogida en su nombre</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n libre aquí</numerusform>
        <numerusform>%n libres aquí</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Lista de espera</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n en otros puestos</numerusform>
        <numerusform>%n en otros puestos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n en espera</numerusform>
        <numerusform>%n en espera</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Sin confirmar: número {place} de la lista</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>A la misma hora que {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Dejar la plaza</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Dejar la lista</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>No para esta categoría</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Dar plaza</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmada</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>La plaza se libera en la próxima sincronización</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Nombre o código de quien viene</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Nadie con inscripción se llama así.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Persona nueva</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Asume: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Categoría: {category}. Delegación: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Las plazas en visitas siguen siendo suyas: %n por liberar en esta ficha y apuntar de nuevo.</numerusform>
        <numerusform>Las plazas en visitas siguen siendo suyas: %n por liberar en esta ficha y apuntar de nuevo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Inscribir a alguien nuevo</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name} se cancela por sustitución y su credencial queda anulada.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>{name} viene en su lugar</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Inscribir en su lugar</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>¿Quién viene en lugar de {name}?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>En lugar de {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Ver en el mostrador</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Ir a Puestos</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Abiertos ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Resueltos ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Deshecho: vuelve a estar abierto, aquí y en todos los puestos.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Por resolver</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Lo que hicieron los puestos mientras no se comunicaban. No se pierde nada.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Lo que no encaja</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Todo encaja</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Dos llegadas de una persona, dos correcciones de un nombre, dos visitas a la misma hora: esas cosas aparecen aquí tras una sincronización.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Aún no se ha resuelto nada</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Resuelto: {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operación</numerusform>
        <numerusform>%n operaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Credencial {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>viene otra persona en ese lugar</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Visto: está claro lo que pasó</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Una persona vino dos veces: correcto</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Imprimir una credencial nueva y anular las otras dos</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Vienen ambos</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Son dos personas</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Es una persona: cancelar esta inscripción</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>La cancelación se mantiene</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Adelante: restablecer</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>Se retiró la credencial antigua</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Imprimir una credencial nueva y anular todas las demás</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Ambas son correctas: puede cambiar por el camino</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>En ninguno de los dos</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Copiada: otra credencial para su titular</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>Ya se ha avisado a la persona</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>inscripción doble</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Conservar «{value}»</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>Viene {name}: cancelar la otra</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Dejar la plaza: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>En el bus {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Por categoría</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Por región</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Aún no hay evento</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importe un evento (F8) o únase a una central (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Hoy, de diez en diez minutos</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Situación a las {time}. Se actualiza sola.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} de {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>pico: {came} a las {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>desde las {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Hoy aún no ha llegado nadie.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>han llegado</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>en los últimos cinco minutos</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>delegaciones completas</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>jefaturas de delegación</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>esperan a alguien</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>falta %n</numerusform>
        <numerusform>faltan %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n credencial por imprimir</numerusform>
        <numerusform>%n credenciales por imprimir</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} en parte, {absent} sin llegar</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Sin región</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Reponer credenciales</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Tira de prueba</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Traer aquí todas las credenciales</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Poner de sustituta</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Dejar de sustituir</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>Queda {left} de %n credencial</numerusform>
        <numerusform>Quedan {left} de %n credenciales</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Aún sin revisar</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Las credenciales salen aquí</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Sustituta</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Los programas del día salen por aquí</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n credencial la espera</numerusform>
        <numerusform>%n credenciales la esperan</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Ya están puestas</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Una impresora de etiquetas en la red</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Añadirla</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Necesita atención</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Queda poco</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Quedan pocas credenciales</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Cada credencial que sale se descuenta desde aquí.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Cuando quede una décima parte, lo dirá la línea inferior.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Una compatible con ZPL: zpl:192.168.1.30/203 (sus puntos por pulgada)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Una Brother QL: brother:192.168.1.31/QL-820NWB/62 (su rollo)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Credenciales nuevas en {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Cuántas credenciales</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Tipo, dirección y puntos</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n impresora más</numerusform>
        <numerusform>%n impresoras más</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Añadir impresora de etiquetas</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Diseñar credenciales</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Plantillas de credenciales (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Solo nuestras</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Archivos PDF en una carpeta</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Impresora de etiquetas {address} ({dpi} dpi)</translation>
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
      <translation>Impresión</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Aquí aún no se ha impreso ninguna credencial</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Aquí aparece cada credencial que este puesto encarga.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Imprimir otra vez</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Sí se imprimió</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n credencial no se imprimió: vea el motivo abajo.</numerusform>
        <numerusform>%n credenciales no se imprimieron: vea el motivo abajo.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>En lote</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Tira de prueba</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Programa del día</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n credencial en camino.</numerusform>
        <numerusform>%n credenciales en camino.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>No hay nada en espera.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Credencial {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Prueba de la plantilla {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Enviada a la impresora</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresa</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>No se imprimió</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>No necesaria</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tratamiento</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Nombre en su escritura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Código de país</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Apellido primero</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Asiento</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Quién responde de ello</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Quién la recoge</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Qué mostró</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Las plazas se dan en la ficha del participante, en el mostrador.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Aún no hay visitas</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Aquí aparecen las actividades del programa con plazas limitadas.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Pase de lista</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Ocupadas</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres aquí</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Libres en otros</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Completa</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n libre aquí</numerusform>
        <numerusform>%n libres aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n en otros puestos</numerusform>
        <numerusform>%n en otros puestos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n en lista de espera</numerusform>
        <numerusform>%n en lista de espera</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} de {capacity} plazas ocupadas</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Otra cosa: prefiero hablarlo</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>Queda %n plaza</numerusform>
        <numerusform>Quedan %n plazas</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>El organizador usa su nombre, organización y categoría para registrar su llegada, imprimir su credencial y contar la asistencia, y los conserva hasta que se cierre el evento.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Lo demás lo decide usted. Toque lo que acepte, o nada: recibirá su credencial igualmente.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>No abierta a su categoría</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Esta visita ya ha salido</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>A la misma hora que {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Completa. %n en lista de espera</numerusform>
        <numerusform>Completa. %n en lista de espera</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Sus datos en este evento</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Mi nombre y mi organización pueden figurar en la lista de asistentes.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Se pueden publicar fotos mías del evento.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Otras personas pueden pedirme una reunión.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>¿Ponemos su foto en la credencial?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>¿Qué come usted?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>¿Qué debe saber la cocina?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Solo lo leen la cocina y el organizador.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Para la cocina</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Como de todo</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Comida vegetariana</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Comida vegana</translation>
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
      <translation>Sin gluten</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Sin lactosa</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>¿Qué le ayudaría aquí?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Un camino sin escalones</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Un asiento reservado</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Ayuda para oír</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Ayuda para ver</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Intérprete de lengua de signos</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Su plaza está confirmada</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Sin confirmar: número {number} en lista de espera</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Ha pedido dejar su plaza</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Su plaza está confirmada.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Ha dejado su plaza.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Está en lista de espera. Aún no es una plaza: pregunte en el mostrador, por favor.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Ha pedido dejar su plaza. Tardará un poco.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>Tiene otra visita a esa hora.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Esa visita no está abierta a su categoría.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Esa visita ya no se puede elegir.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Lo que indicó antes no se muestra aquí, pero no cambia.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Toque todo lo que necesite. El organizador lo prepara.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Toque una visita para tomar plaza o dejar la suya.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Sí, con mi foto</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>No, sin foto</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Escanéelo con su teléfono: contiene lo que ve aquí.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Su llegada está registrada. Recoja su credencial en el mostrador, por favor.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Falta un paso más; nuestro personal lo hará con usted.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>He terminado</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Su llegada está registrada. Su credencial está lista: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Su llegada está registrada. Su credencial está lista en el mostrador.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Su llegada está registrada. Recoja su credencial aquí, por favor: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Pase por el mostrador, por favor</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Diríjase al mostrador de inscripción, por favor.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Se está imprimiendo su credencial</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Le damos la bienvenida, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Espere aquí un momento, por favor.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Espere aquí, por favor: vienen a recibirle.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Si necesita otra credencial, nuestro personal se la imprime.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Nuestro personal mirará su código con usted.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Nuestro personal encontrará sus datos en un momento.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Este quiosco tiene un problema. No es culpa suya.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Diríjase aquí, por favor: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Sale de la impresora que está junto a esta pantalla.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Su número</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Imprimir mi programa</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Llevarme mi programa</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Su programa se está imprimiendo. Espere, por favor.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Recoja su programa en la impresora, por favor.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Su programa no se puede imprimir en este momento.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Su credencial se está imprimiendo. Espere, por favor.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Recoja su credencial en la impresora, por favor.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Su llegada está registrada y su credencial es válida.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>A continuación: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Ya viene alguien</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Una cordial bienvenida</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Su llegada ya está registrada</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Hay que revisar este código</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Busquemos juntos su nombre</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Lo sentimos</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Sí, imprimir mi credencial</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Así se imprimirá su credencial.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>No se pudo leer el código. Pruebe otra vez o siga sin él.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Hay un error</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Sí, soy yo</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Un mostrador revisará lo enviado. Puede continuar.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Enviar al mostrador</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Muestre su código al lector</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Escriba el comienzo de su apellido</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Tres letras o más, en cualquier alfabeto.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Comienzo del apellido</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Escriba tres letras o más, por favor.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>No coincide. Pruebe otra vez, por favor.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>¿Qué otro dato recuerda?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Mi ciudad</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Mi código de inscripción</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>Mi correo electrónico</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Escriba el nombre de su ciudad</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>De la que viene o para la que trabaja.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>¿Cuál es usted?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>No soy yo</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>¿Es usted y está todo correcto?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>¿Qué hay que cambiar?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Escríbalo como debe imprimirse.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Nombre en su escritura</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Le damos la bienvenida</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Regístrese aquí: toque su idioma o muestre su código al lector.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Está en su invitación, en papel o en el teléfono, o en su credencial.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>No tengo código</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Una respuesta más, para que solo usted pueda encontrar sus datos.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Los nombres se ven en parte, para que nadie lea quién está aquí.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Mis opciones</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Toque el dato y escríbalo como debe ser. Un mostrador lo revisa.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Escriba su código de inscripción</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Está en su invitación.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Código de inscripción</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Escriba su correo electrónico</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>El que usó en la inscripción.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>No estoy en la lista</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Seguir sin elegir</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>¿Qué le interesa?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>¿Puede decirnos más?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Toque todo lo que quiera. La organización se pondrá en contacto.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Toque una línea para escribir. Puede dejarla vacía.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Borrar una letra</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Mayúsculas</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Otras teclas: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Más arriba</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Más abajo</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>¿No viene alguien? Toque la reunión.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>El personal sabe que espera a {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>No hay ninguna hora en que ambas personas estén libres. Pregunte en el mostrador.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Mis reuniones</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>¿Espera a {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>¿Cuándo quieren reunirse?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>No se reunieron</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>La nueva hora está fijada. El personal avisa a la otra persona.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Esa hora se ocupó entretanto. Elija otra.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Deshecho.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Esta reunión cambió entretanto. Vuelva a mirarla.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Se avisa al personal, y puede elegir otra hora.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>No ha venido</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Elija su idioma</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Un momento, por favor</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Un momento …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Hacer la pantalla más cómoda</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Texto grande</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Todo más abajo</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Leer en voz alta</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>¿Sigue ahí?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Esta pantalla se borrará pronto para la siguiente persona.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Necesito más tiempo</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>He terminado</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Este quiosco está cerrado</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Para el personal</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>¿Quién es usted?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Abrir aquí el mostrador</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Cerrar Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Volver al autoservicio</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Permitir de nuevo la búsqueda por nombre</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Adónde se envía a la gente desde aquí</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Qué se lleva la gente de aquí</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>¿Adónde se envía a la gente desde aquí?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Como se lee en el cartel, por ejemplo Mostrador 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Sin bloqueo: cualquiera puede cerrar esta ventana mientras no haya cuentas de personal.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Llamar al personal</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Borrar una cifra</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Su programa, también en papel</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>Se está imprimiendo la prueba.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Imprimir una prueba</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>¿Qué se lleva la gente de aquí?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>¿Qué papel tiene?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rollo, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>La prueba no se imprimió. Mire la impresora, por favor.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Su programa como código para el móvil</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Sin confirmar: lista de espera</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Reunión con {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Cena: mesa {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Bus {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Asiento {seat}</translation>
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
      <translation>argumento {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>faltan estos argumentos obligatorios: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>argumentos desconocidos: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>opción ambigua: {option} podría ser {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>se esperaba un argumento</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>se ignora el argumento explícito {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>valor no válido: {value} (elija entre {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>no es un número entero válido: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>no es un número válido: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>un tamaño se escribe así: 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Uso:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Argumentos</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Falta el argumento {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Falta la opción {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Falta el comando.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>No existe la opción {option} (opciones posibles: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>No existe la opción {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>No existe el comando {name}. ¿Quería decir {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>No existe el comando {name}.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>La opción {option} requiere un argumento.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>La opción {option} no admite ningún valor.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Sobran argumentos ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valor no válido para {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Debe ser un número entero; el texto no se puede leer como tal</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Debe ser un número; el texto no se puede leer como tal</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Debe ser mayor o igual que {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Debe ser menor o igual que {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obligatorio</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>predeterminado: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Pruebe {command} para ver la ayuda.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPCIONES]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMANDO [ARGS]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall desde un terminal. Todos los comandos admiten --folder DIR (o KIOSK_FOLDER) y --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>La carpeta de datos del puesto (o KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Escribir un objeto JSON en la salida estándar y nada más.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>El idioma de los mensajes, como ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Importar el evento, sus delegaciones, participantes y programa desde hojas de cálculo.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Muestra primero qué cambiaría y cada fila que queda fuera, con su motivo. No se escribe nada antes de --yes o de un sí; el mismo archivo otra vez no cambia nada.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, archivos CSV o XLSX, o una carpeta.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Escribir sin preguntar.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Crear en PDF la hoja de relevo del turno de este puesto.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Recuentos, lo pendiente, impresoras y existencias, notas y ambos nombres, con una casilla que marcar en cada línea.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>El archivo PDF que se crea.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Quién entrega el turno, por su nombre.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Quién recibe el turno, por su nombre.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Lo que se quiere decir; se puede repetir.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Registrar la llegada de quien indica un código y encargar la credencial.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Un código de inscripción, o el QR de una credencial como texto.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Por qué, si la acreditación o una cuota lo impide.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Quién responde de ello.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Buscar personas por cualquier grafía de un nombre, una organización o un código.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Cualquier parte de un nombre, en cualquier orden.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Cuántos resultados como máximo.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Mostrar todo lo que el mostrador sabe de una persona.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>El código de inscripción de la invitación.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Dar a una persona una plaza en una visita, o el siguiente lugar de su lista de espera.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>El código de la visita: vea kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Aunque coincida con otra visita.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Liberar la plaza de una persona en una visita, o su lugar en la lista de espera.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Deshacer la última operación de este puesto, si es bastante reciente.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Encargar otra credencial; la anterior queda anulada desde ahora.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling (grafía), lost (perdida), damaged (dañada) o printer (impresora).</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Por qué, si la persona ya no está acreditada.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Mostrar quién espera a alguien, por envío de un mostrador o llamada desde un quiosco; primero lo más antiguo.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Cuántos han llegado: en total, por categoría y por región, y cuántos llegaron hoy a cada hora.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Indicar la situación de la acreditación de alguien: sin acreditación no hay credencial.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited (con acreditación), not-accredited (sin acreditación), document-missing (falta un documento).</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Por qué: queda en el historial.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Quién responde de ello.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Inscribir in situ; con --check-in, registrar también la llegada y encargar la credencial.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate (delegado), press (prensa), observer (observador)...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Nombre de pila.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Apellido.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>El apellido se escribe primero.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>El nombre en su propia escritura.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Sr., Dra., Hon., etc.</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Dos letras: KR, FR...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>El código de la delegación.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Es otra persona con el mismo nombre.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Registrar la llegada enseguida y encargar la credencial.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Corregir cómo figuran un nombre, un cargo o una organización, o cambiar mesa, asiento y zonas.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Después, reimprimir la credencial si muestra lo que ha cambiado.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Vicealcaldesa' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Cancelar una inscripción. Ya no se registra la llegada de la persona, que sigue en la lista.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Por qué; el mostrador lo muestra.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Deshacer una cancelación.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Borrar todo lo que dice quién era una persona, aquí y en todos los puestos. Para siempre.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Quedan los recuentos y las plazas, pero ningún nombre, dirección, necesidad ni nota, tampoco en las copias rotativas ni en las credenciales de la carpeta. Lo que se llevó a otro lugar (paquetes, exportaciones, copias de seguridad) queda fuera de alcance.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Borrar sin preguntar.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Mostrar a quién se ha borrado y qué puestos aún no lo han aplicado.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Poner a alguien en el lugar de un participante: una persona inscrita o una nueva.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>La primera inscripción se cancela y su credencial queda anulada. Las plazas en visitas siguen siendo de esa persona: libérelas y apunte de nuevo a la otra.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Quién viene, si tiene inscripción.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Nombre de pila de una persona nueva.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Apellido de una persona nueva.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Quien viene conserva su propia categoría.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Quien viene no pasa a ser jefatura, suplente...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Por qué; queda en el historial.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Entregar la credencial de alguien a otra persona. Su titular sigue por llegar.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Quién recoge la credencial.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter (carta), identity (identidad) o both (ambas): lo que mostró.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Mostrar las visitas: plazas confirmadas, libres aquí y en otros puestos, y quién espera.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Mostrar qué contiene este puesto, cuándo sincronizó por última vez y cómo está su impresora.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Exportar asistencia, pasos, visitas, sesiones o reuniones como hoja de cálculo.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance (asistencia), passages (cada operación), visits (visitas), sessions (por puerta) o matchmaking (reuniones).</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>El archivo que se crea.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv o xlsx; si no, según la extensión del archivo.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Dibujar las credenciales de muchas personas en un solo PDF; se emite una a quien aún no tiene.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>El PDF que se crea.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Solo esta categoría.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Solo esta delegación, por su código.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Un nombre que muestre kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Solo si la credencial aún no se ha impreso.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Por name (nombre), delegation (delegación) o table (mesa); si no, como lo pida el diseño.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Primer lugar libre de una hoja empezada.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Mostrar las tarjetas de mesa desfasadas desde que se imprimieron; con -o, imprimirlas.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Todas las tarjetas de mesa se imprimen con kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Imprimirlas en este PDF.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Otro diseño de tarjetas de mesa.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Ser la central: admitir puestos y sincronizar con ellos hasta Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>En su página hay más códigos de unión y la situación de todos los puestos: abra en un navegador de este equipo la dirección que muestra.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>La dirección en la que se escucha; vacía: todas.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>El puerto en el que se escucha.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... para una central grande; si no, un archivo cifrado.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Cómo se llama esta central desde ahora.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>Para qué es el primer puesto: desk (mostrador), self-service (autoservicio), gate (puerta), organiser (organizador), hub (central).</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Cuántos programas responden, con --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Anunciar en la red local dónde está esta central (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Hacer de esta carpeta un puesto de una central y recibir lo que esta contiene.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>La dirección de la central, o el texto de su QR.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>El código de un solo uso; el QR lo contiene.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Cómo se llama este puesto desde ahora.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Sincronizar una vez con la central, hasta que ninguna parte tenga nada nuevo para la otra.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Mostrar los puestos de este evento: función, último contacto con esta central, reloj, revocado o no.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Excluir para siempre un puesto perdido, robado o devuelto. Con la central en marcha: en su página.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>El nombre del puesto, como lo muestra kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Sin preguntar.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Mostrar las centrales que se anuncian en esta red.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Cualquiera puede anunciar una central. Para unirse hace falta el código de la pantalla de la propia central, que la acredita.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Cuánto tiempo se escucha.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Una dirección de este equipo en la que escuchar; vacía: todas.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Dar de baja para siempre un puesto perdido, si dos personas dan fe. Las plazas que tiene siguen siendo suyas.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>En una central o en un puesto de organizador.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Qué fue de él.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Quién da fe; indíquelo dos veces.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Hacer que una central restaurada desde una copia vuelva a dar plazas.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Si cada puesto que admitió ha sincronizado desde entonces con ella y no puede haberse perdido nada de lo que hizo ella misma, o si dos personas dan fe de que nadie tiene una plaza que esta central no conozca.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Cómo se sabe que no falta nada.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Solo mostrar a quién se espera.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Devolver a la central todas las plazas libres de este puesto antes de guardarlo.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>También en un puesto dado de baja que ha aparecido: después, sincronice una vez o lleve un paquete a la central.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Anotar que el bus de una visita ha salido: ya nadie obtiene plaza en él, en ningún sitio.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Al final no ha salido.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Mostrar todas las delegaciones: cuántas personas han llegado, de cuántas, y si está la jefatura.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Solo aquellas de las que aún falta alguien por llegar.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Mostrar lo que hicieron los puestos y no encaja: quién, cuándo y qué hacer.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Los que alguien ya resolvió, y cómo.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Quitar un conflicto de la lista de todos los puestos e indicar qué se decidió.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Su número en kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Qué se decidió.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Quién lo decidió; si no, KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Copiar la base de datos cifrada mientras está en uso y comprobar que la copia se abre.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>El archivo que se crea; si no, las copias rotativas de la carpeta.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Escribir también la clave que la abre, en un archivo aparte.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Vaciar todas las tablas derivadas y procesar de nuevo todo el historial.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Dar a este puesto un nombre por el que se le conozca.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Cómo se llama este puesto.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Mostrar qué versión es esta y de qué está hecha.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Poner una copia de seguridad en lugar de este puesto, o en una carpeta vacía de otro equipo.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>La copia se comprueba entera antes de tocar nada; lo que había se aparta. El puesto sigue en una época nueva, sin plazas hasta que la central le dé algunas.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>La copia que creó kioskctl backup.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>El archivo de clave de una copia; si no, el de este puesto o el que está junto a ella.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Comprobar este puesto: base de datos, fuentes, impresora, disco, reloj, claves e historial.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Cada línea dice si algo está bien, si conviene mirarlo o si está averiado, y qué hacer. Estado de salida 1 cuando algo está averiado.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Simular un día: una central, sus puestos, horas sin red, una caída, y todos de nuevo al día.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Carpetas reales, bases de datos cifradas reales, HTTP real en este equipo, credenciales reales en PDF. El último puesto se interrumpe a la fuerza en plena tarea. Estado de salida 1 cuando no se cumplió una promesa.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Una carpeta para los puestos, las credenciales y las exportaciones.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Cuántos mostradores.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Cuántas personas; 0: tantas como tenga el ejemplo.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Otra semilla, otro día.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Simular los peores días: caídas, redes partidas, clones, restauraciones, relojes mal puestos; y comprobar cada promesa.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Los puestos son los de verdad; su reloj, su red y sus discos no, y todo depende de la semilla: la misma semilla es el mismo día. Estado de salida 1 cuando no se cumplió una promesa.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Cuántos días; 0: tantos como quepan.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>La primera semilla; si va sola, únicamente esa.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Introducir fallos y comprobar que se detecta cada uno.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Cuántas plazas se dan: cesiones frente a un reparto igual.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Procesos; 0: uno por núcleo.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Aislar, matar y congelar puestos reales mientras llega gente, y comprobar que no se pierde nada.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Una central y sus puestos, cada uno un proceso en una red propia; las redes se cortan en ambos sentidos o en uno, los procesos se detienen, matan o congelan. Después se comparan los archivos de todos. Solo en Linux, como root. Estado de salida 1 cuando no se cumplió una promesa.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Cuántos puestos.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Operaciones por segundo, entre todos.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Durante cuánto tiempo llega gente.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed o none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Otra semilla, otras operaciones y otros fallos.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Todas las combinaciones, en lugar de una sola ejecución.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>La matriz con ese número de semillas.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Un archivo para los resultados, una línea por ejecución. Lo que ya contiene no se repite.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Ese número de ejecuciones a la vez.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Dónde se guardan los puestos de las ejecuciones fallidas.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Intereses y compromisos.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Mostrar quién se interesa por qué o a qué se compromete; primero los pendientes, y antes los más antiguos.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Solo este tema.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Solo estos: open (pendiente), in hand (en curso), done (hecho), declined (rechazado).</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>También los retirados.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Escribir todos en una tabla, también los retirados.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Un archivo .csv o .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Anotar lo que interesa a alguien o a lo que se compromete.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Como lo nombra kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many (cuántos), where (dónde), by-when (para cuándo), what (qué). Se puede repetir.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Indicar que a alguien ya no le interesa.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Hacerse cargo de un interés, o indicar quién se hace cargo.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Quién se hace cargo. Si se omite: quien trabaja aquí.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Indicar cómo va un interés.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open (pendiente), in hand (en curso), done (hecho), declined (rechazado).</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Mostrar los temas que ofrecen los quioscos y los mostradores.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Ofrecer un tema en este evento, decirlo con otras palabras o dejar de ofrecerlo.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Una palabra, como invest o host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Como lo lee la gente. Se puede repetir.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Lo que se pregunta, separado con ;: how-many (cuántos), where (dónde), by-when (para cuándo), what (qué).</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Dejar de ofrecerlo.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Auriculares, tarjetas de voto y similares.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Prestar a alguien unos auriculares, una tarjeta de voto o similares.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>El número del objeto.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Recoger un objeto, lo tenga quien lo tenga.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Mostrar lo que está en préstamo y quién lo tiene.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Un archivo .pdf, .csv o .xlsx que se crea.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Quioscos de autoservicio.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Mostrar cómo funcionan los quioscos en este evento y qué preguntan.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Ajustar cómo funcionan todos los quioscos de este evento.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages (idiomas), consents (consentimientos), asks (preguntas), offers (ofertas), o idle (inactividad), warning (aviso), result (resultado) en segundos.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Varios, separados con ;. Si se omite: como de costumbre.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Poner palabras del organizador en lugar de las de un quiosco, en un idioma.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, o consent/ y una finalidad.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>Como en, ko o pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Texto sin formato en UTF-8. Si se omite: las palabras habituales.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Indicar el mostrador al que envía el quiosco de este equipo.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Su nombre, tal como está en los letreros.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Indicar la impresora que da en papel el programa de cada persona en el quiosco de este equipo.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Como la nombra kioskctl print printers; code: sin papel; none: tampoco código.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (rollo de 80 mm) o a6. Si se omite: como estaba.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Mostrar quién espera a alguien en un quiosco y por qué; primero la espera más larga.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Indicar que alguien atiende una llamada: desaparece de la lista de todos los mostradores.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Como la muestra el quiosco: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped (con ayuda), corrected (corregido) o gone (se ha ido).</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Reuniones de dos participantes.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Importar una lista de reuniones: first, second, starts, ends o minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Un archivo CSV o XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Mostrar las reuniones por hora, con lo que no encaja.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Solo las reuniones de esta persona.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Concertar una reunión entre dos personas.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Código de inscripción de una de ellas.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>Como 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>Como 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>El número o el nombre de la mesa.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Pasar una reunión a otra hora o mesa, o a la próxima hora en que ambas personas estén libres.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Las primeras letras que muestra kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Si se omite: la próxima hora libre.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Mostrar las próximas horas en que ambas personas y una mesa están libres.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Cancelar una reunión: su hora y su mesa quedan libres.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Indicar que las dos personas se reunieron.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Indicar que las dos personas no se reunieron.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Quién no vino.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Fotografías de participantes, para las credenciales.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Importar fotografías de participantes, cada una en un archivo con el código de inscripción como nombre.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Indica primero qué es nuevo, qué ha cambiado y qué archivos no son de nadie. No se escribe nada antes de --yes o de un sí; la misma carpeta otra vez no cambia nada.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Archivos JPEG, PNG o WebP, con el código como nombre.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Dejar de mostrar la fotografía de alguien.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>El código de inscripción del participante.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Quién espera a alguien.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Enviar a alguien al mostrador de incidencias.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document (documento), fee (cuota), details (datos), badge (credencial), visit (visita), other (otro).</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Atender a alguien que espera; sin número, a quien más tiempo lleva.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Como lo numera kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Indicar que está hecho: la persona ya no espera.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Las credenciales que esperan impresora.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Mostrar los trabajos de impresión: primero lo que necesita atención.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Imprimir lo que espera, en el orden en que se pidió, y parar.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Desistir pasado ese tiempo; lo que falta sigue en la cola.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Imprimir de nuevo un trabajo fallido, en la impresora elegida ahora.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>El número del trabajo: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Indicar que un trabajo que pregunta sí se imprimió.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>No imprimir un trabajo.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Elegir una impresora: para las próximas credenciales y para todas las que esperan o fallaron.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Un nombre que muestre kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Solo los trabajos de esta impresora; si no, los de todas.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Preguntar a cada impresora cómo está: papel, tapas, tinta y si responde.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Elegir la impresora sustituta para cuando falle la que está en uso.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Su nombre; none: ninguna impresora sustituta.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Dar a conocer una impresora de etiquetas de la red, que no necesita controlador en este equipo.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI o brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Olvidar una impresora de etiquetas añadida.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Indicar que hay un rollo o una caja nuevos en una impresora: cada credencial impresa se descuenta.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Cuántas credenciales se pusieron; 0: no contar.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Avisar cuando queden tantas; si no, la décima parte del total.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Encargar una tira de prueba: márgenes, intensidad, escala y códigos de pequeño a grande.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>La página: a6-portrait, 4x3-landscape...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Elegir el diseño con que este puesto imprime credenciales; sin nombre, mostrar cuál es.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Un diseño incluido o uno propio.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Encargar a la impresora las credenciales de quienes aún no tienen. Quien está aquí va antes.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Contar por qué motivos se imprimieron credenciales, en cada puesto.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Diseños de credencial: mostrar, importar, probar.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Mostrar los diseños que se pueden indicar, con el papel que necesita cada uno.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Importar un diseño de credencial de pretix, una plantilla del diseñador de Indico o un diseño nuestro.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Se guarda en este puesto con su nombre, o se escribe en un archivo a elección.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Un diseño de Rollcall, pretix o Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>El archivo que se crea (TOML); si no, se guarda.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>El nombre con que se guarda.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Anchura y altura en mm, si no están indicadas.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Escribir un diseño en un archivo, con sus imágenes al lado: para cambiarlo o llevarlo a otro lugar.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Un nombre de la lista.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>El archivo que se crea (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Dibujar un diseño con las personas más difíciles de imprimir.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Un nombre de la lista, o un archivo.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Imprimir por adelantado credenciales temporales, para el día en que nada imprima.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Cuántas, numeradas desde T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Su categoría.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>El día; vacío: para escribirlo a mano.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Un diseño de credenciales temporales.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Dibujar todos los nombres de los eventos de ejemplo y 200 nombres de 25 escrituras, para revisarlos.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Otras listas de personas (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>La sincronización por memoria USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Crear un paquete: lo que no consta que los demás tengan, en un solo archivo sellado.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Se relee desde la memoria USB y se comprueba antes de decir que está hecho.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>La carpeta de la memoria USB, o un archivo que termine en .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Todo lo que hay aquí: para un puesto nuevo.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Para este puesto; la central añade sus plazas.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Leer un paquete e indicar qué llegó y qué conviene llevar de vuelta.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>De un paquete cortado o dañado se conserva lo que está antes.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>El paquete de la memoria USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Comprobar cada registro de un paquete, sin incorporar nada.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Buses de las visitas: quién está a bordo y cuándo sale cada uno.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Indicar qué buses van a una visita y cuántas personas lleva cada uno.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Plazas de cada bus: 40 40, o A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Dar bus a quienes tienen plaza y aún no tienen bus. Las delegaciones siguen juntas.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Contar a alguien en un bus.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>El bus, si hay varios.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>A la vuelta.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>No tiene plaza y ocupa una que queda.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Aunque vaya en otro.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Ya nadie espera a quien falta.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Alguien se bajó del bus, o se contó por error.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Anotar que un bus sale. Si falta alguien, pide un nombre y un motivo.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Quién responde de salir sin alguien.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Por qué sale el bus sin esas personas.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Mostrar quién está a bordo y quién falta.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Crear las listas de los buses de una visita en PDF A4 para imprimir: nombres, teléfonos, necesidades, casillas.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Solo este bus.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Una delegación: sus personas y el registro de llegada de todas.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Mostrar las personas de una delegación: jefatura, suplentes, acompañantes y quién ha llegado.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Su código: vea kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Registrar la llegada de quienes faltan de una delegación y encargar sus credenciales de una vez.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Solo estas personas.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Todas menos estas personas.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>La nota de esta persona se ha leído.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Indicar qué es alguien en su delegación.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate (suplente), adviser (asesor), accompanying (acompañante), member (miembro) o none (nada).</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>A quién acompaña.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Anotar si una delegación ha pagado su cuota y entregado sus poderes.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid (pagada) u open (pendiente); vacío: nadie lo ha dicho.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted (aceptados) o missing (faltan); vacío: nadie lo ha dicho.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Llegadas anunciadas, orden de las delegaciones y quórums.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Avisar a protocolo cuando llegue esta persona. De alcaldes, alcaldesas e invitados de honor se avisa siempre.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>No avisar de su llegada.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Mostrar de quién se avisó y ha llegado, y quién se encarga.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Mostrar avisos en la ventana de este puesto, o no.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Encargarse de una persona anunciada: el aviso termina en todos los puestos.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Mostrar las delegaciones por orden de precedencia, y qué jefaturas están aún por llegar.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Crear el orden en PDF A4 para los ujieres.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Elegir qué decide el orden de las delegaciones: cuenta lo primero que difiere.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee (comité), membership (membresía), rank (rango), name (nombre), country (país), arrival (llegada).</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Dar a mano un lugar a una delegación, con quien responde de ello y por qué.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Su código.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 es el primero; 0: según la regla.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Por qué está en ese lugar.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Mostrar quiénes pueden votar, cuáles están aquí y si bastan.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee (Comité Ejecutivo) o assembly (Asamblea).</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Como estaba entonces: 09:30 o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Indicar cuántos miembros de un órgano tienen que estar presentes.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Basta con esa fracción; si no, hace falta más.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members (miembros) o entitled (quienes pueden votar).</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Guardar el cuadro de un órgano como está, con todas sus cifras. Después nada lo cambia.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Crearlo también en PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Hacer que este puesto fije el cuadro de un órgano cuando llegue esa hora.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>La ventana o la central de esta carpeta tiene que estar en marcha entonces. Prográmelo también en un segundo puesto: si un minuto después no tiene noticia del cuadro, lo sustituye. Se fija exactamente una vez.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00 o 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Al final no fijarlo entonces.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Contar como presentes en la reunión de un órgano a quienes están dentro de la sala de una sesión.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Su código; none: cuentan las llegadas registradas.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Mostrar los cuadros fijados, aquí o en cualquier puesto, e imprimir uno de nuevo.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Crear de nuevo uno en PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Cuál, como lo nombra la lista; si no, el último.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Puertas de las sesiones: quién entra y sale, y cómo de llena está cada una.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Dejar pasar a alguien por la puerta de una sesión, al entrar o al salir.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>El código de la sesión; si se omite, la que está abierta ahora.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>A la salida.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Por qué se admite aunque la categoría, la hora o la sala digan que no.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Anotar cuántas personas hay en una sesión, contadas a la vista.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Cuántas personas hay dentro.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Deshacer el último paso de alguien por una puerta: se contó por error.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Un código de inscripción.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Mostrar una puerta: cómo de llena está la sesión y quién pasó por última vez.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Mostrar todas las sesiones con puerta y su ocupación. Ocupación = personas dentro / aforo.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>El historial firmado de cada puesto.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Comprobar la cadena, el contenido y las firmas de cada rama, desde su primer registro.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>De este puesto o central, o de un paquete o una copia FILE. Estado de salida 1 cuando algo no es válido; se indica el primer registro afectado.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Un paquete o una copia de seguridad; si no, este puesto.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... de una central que guarda allí sus datos.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Medir lo rápido que trabaja este equipo.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>De un código escaneado a una llegada registrada en firme, con su credencial encargada.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Personas en la base de datos.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>De un código en un quiosco de autoservicio a la página con un nombre, ya pintada: 50, uno tras otro.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>De unas letras tecleadas a una lista de personas.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Credenciales dibujadas una a una, y muchas en un solo archivo.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Un puesto y una central por HTTP: la primera carga, el envío de una mañana, nada nuevo.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Desde el arranque del programa hasta una ventana que acepta un escaneo, sin pantalla.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Un puesto vacío se une a la central de un evento grande, por HTTPS en este equipo.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>En el historial de la central; si no, diez por persona.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Una carpeta donde se guarda el historial de la central.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Escaneos en la ventana mientras llega de la central lo que hicieron otros; y su memoria.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Que llegan entretanto.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Tras un corte largo: hasta que lo que hizo cada puesto está en todos los demás y en la central.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Que estuvieron aislados.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Que hizo entretanto cada uno de ellos.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Una dirección de PostgreSQL, para la central. Aún no debe contener ningún evento.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Cuántos registros por segundo acepta una central, y qué le cuestan los puestos inactivos.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Que se dan a la central.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Puestos que le piden novedades.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Durante cuánto tiempo preguntan.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Cuentas del personal: quién puede hacer qué.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Mostrar quién tiene cuenta, con qué función, y qué PIN están bloqueados aquí.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Crear una cuenta; el PIN se pregunta, o se lee de la entrada estándar.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>La primera es de administrador, y desde entonces cada ventana pregunta quién está ahí.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Como se muestra y se anota junto a cada operación.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>steward (auxiliar), desk (mostrador), protocol (protocolo), supervisor (supervisor), organiser (organizador) o administrator (administrador).</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Dar a alguien otra función.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Como lo muestra kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Dar a alguien un PIN nuevo; se pregunta, o se lee de la entrada estándar.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Desactivar una cuenta: tras la próxima sincronización no podrá iniciar sesión en ningún sitio.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Activarla de nuevo.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Permitir de nuevo un PIN que falló demasiadas veces en este puesto.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Las palabras propias del organizador.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Cambiar el texto de una frase, en todos los puestos del evento.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>El contexto de la frase, como rail o refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>La frase en inglés, exacta.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Sus palabras; con un número, un texto por cada forma del plural.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>El idioma cuyo texto se cambia, como ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Volver a decir una frase como la dice el programa.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Mostrar las palabras propias del evento.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>El archivo .csv que se crea, que read admite.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Tomar muchas palabras de un archivo, o ninguna si una de ellas no encaja.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Un archivo .csv con las columnas de `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Buscar frases por una parte, con el contexto que pide `set`.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Una parte de la frase, en inglés o como se lee aquí.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, el mostrador de inscripción.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>argumentos posicionales</translation>
    </message>
    <message>
      <source>options</source>
      <translation>opciones</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>autoservicio</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>mostrar este mensaje de ayuda y salir</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>la carpeta de datos del puesto</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>idioma y dirección, como ko o ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>como esté configurado el equipo</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>indicar cuánto tardó el arranque</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>escanear los códigos de un archivo y medir el tiempo de cada uno</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>practicar en una copia que desaparece al final</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>ser un quiosco en el que las personas delegadas registran solas su llegada</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>un quiosco que se reinicia si se cae</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>el mostrador, sea cual sea la función con que la central admitió este puesto</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>un quiosco en una ventana que cualquiera puede cerrar</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>la diagonal de la pantalla</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>a qué altura del suelo está el borde inferior de la pantalla</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>cuál de varias pantallas, desde 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>fotografiar cada pantalla en cada estado</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>imágenes cuyo nombre empieza así, como door o protocol-quorum; se puede repetir</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n sin sincronizar</numerusform>
        <numerusform>%n sin sincronizar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Reloj desviado %n minuto: ajústelo</numerusform>
        <numerusform>Reloj desviado %n minutos: ajústelo</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>El certificado central caduca pronto</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Actualice este puesto: otros son más nuevos</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n credencial no se imprimió</numerusform>
        <numerusform>%n credenciales no se imprimieron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>Queda %n credencial en {printer}</numerusform>
        <numerusform>Quedan %n credenciales en {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n credencial espera a la impresora</numerusform>
        <numerusform>%n credenciales esperan a la impresora</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Sin impresora elegida</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Tiene %n persona</numerusform>
        <numerusform>Tiene %n personas</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Funciona por su cuenta</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>No hay nada en espera</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} desde hace {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Sincronizado: {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Todo sincronizado</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: necesita atención</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: se está agotando algo</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Bloquear o cambiar de usuario (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Mostrador</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocolo</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impresión</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronizar</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Por resolver</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>No se ha cambiado nada</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>PRÁCTICA</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>con acreditación</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>sin acreditación</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>falta un documento</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>admisión excepcional</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Otra operación</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Inscripción</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Credencial</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Corrección</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditación</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o zonas</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Objeto prestado</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Objeto devuelto</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Cancelación</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Sustitución</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Viene en lugar de otra persona</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Credencial recogida</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Restablecimiento</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Operación deshecha</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Puesto admitido</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Puesto excluido</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Puesto dado de baja</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Escaneo rechazado</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Plaza en una visita</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Plaza liberada</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Lugar en la lista</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fuera de la lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Paso por una puerta</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Rechazo en una puerta</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Llegada con credencial</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Llegada con código</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Llegada por nombre</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscripción y llegada</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Última operación</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Reimpresión</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Corrección</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditación</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Función en la delegación</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Cuota y poderes</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Regla de quórum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Quién cuenta como presente</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Fijación programada</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa o zonas</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Cancelación</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Sustitución</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Credencial recogida</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Restablecimiento</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Préstamo de objeto</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Devolución de objeto</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Reunión concertada</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Reunión trasladada</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Reunión cancelada</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Reunión celebrada</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Reunión no celebrada</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Plaza en una visita</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Lugar en la lista</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Plaza liberada</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fuera de la lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Paso por una puerta</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Personas contadas</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Mostrador</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Autoservicio</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organizador</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Central</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>hace %n día</numerusform>
        <numerusform>hace %n días</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>hace %n minuto</numerusform>
        <numerusform>hace %n minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>hace %n hora</numerusform>
        <numerusform>hace %n horas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Lista de hace %n h</numerusform>
        <numerusform>Lista de hace %n h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Caduca en %n día. Una central en marcha crea otro antes: compruebe que lo haga.</numerusform>
        <numerusform>Caduca en %n días. Una central en marcha crea otro antes: compruebe que lo haga.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>El reloj de este equipo va %n minuto atrasado respecto al de la central.</numerusform>
        <numerusform>El reloj de este equipo va %n minutos atrasado respecto al de la central.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Lista tal como se importó aquí</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Lista al día</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Lista de hace %n min</numerusform>
        <numerusform>Lista de hace %n min</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Ha caducado. Los puestos siguen funcionando, pues se guían por la clave de la central; reinicie la central y creará otro, o actualícela.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Caduca en menos de un día. Reinicie la central y creará otro, o actualícela. Los puestos siguen funcionando igualmente.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Caduca en %n día. Reinicie la central y creará otro, o actualícela.</numerusform>
        <numerusform>Caduca en %n días. Reinicie la central y creará otro, o actualícela.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>El reloj de este equipo va %n minuto adelantado respecto al de la central.</numerusform>
        <numerusform>El reloj de este equipo va %n minutos adelantado respecto al de la central.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Esto no se hace en un puesto de autoservicio. Vaya a un mostrador.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Esta llamada ya no se conoce aquí.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Alguien ya atendió esta llamada.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>La cuota de la delegación está pendiente. Cuando esté pagada, indíquelo en «Más»; o un supervisor admite a la persona.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Protocolo quiere recibir a esta persona.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} ya atendió esta llamada.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Llegada registrada en dos puestos</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Inscripción doble</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Dos personas en un lugar</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Corregido de dos formas</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Admisión pese a la cancelación</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Admisión con credencial antigua</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Dos visitas a la misma hora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Consta en dos buses</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Una credencial en dos puertas</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Plaza dada por un puesto excluido</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Plaza prometida que no existe</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Operaciones de un puesto excluido</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiado</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Hecho por un puesto no autorizado</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Esta central no da plazas</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Operaciones de un Rollcall más nuevo</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Se cuenta una vez, desde la hora más temprana. Cada puesto imprimió una credencial: averigüe si una persona vino dos veces o si otra tiene la segunda credencial.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Dos inscripciones parecen de una misma persona. Ambas se mantienen hasta que alguien decida.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Dos puestos escribieron esto de forma distinta. Ahora se muestra lo último: conserve lo correcto.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Un puesto admitió a esta persona antes de saber de la cancelación. Pregunte quién canceló.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Se admitió una credencial que ya estaba sustituida. Encuéntrela y retírela: puede que dos personas usen un mismo nombre.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Esta persona tiene plaza en dos visitas que coinciden. Pregúntele cuál prefiere; la otra plaza es la oportunidad de otra persona.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Un puesto ya excluido dio esta plaza. Cuenta dentro del aforo; pregunte si se avisó a la persona.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>A esta persona se le comunicó una plaza que tiene otra. Avísele ahora: no va en el bus.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Dos puestos pusieron a alguien en lugar de esta persona. Ahora cuenta lo último: pregunte a la delegación quién viene.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Dos puertas admitieron esta credencial. Pregunte a ambos ujieres: si entraron dos personas, la credencial se copió. Otra credencial para su titular anula las dos.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Dos encargados contaron a esta persona. Vale el último recuento: pregunte a ambos antes de que salga un bus, pues podría dejar a alguien atrás.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Se conservan y se muestran. Averigüe quién tenía entonces el equipo y repita aquí lo que fuera correcto.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>El disco de un puesto está en dos equipos. Se conservan ambas historias: Puestos muestra dónde se separan.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Se conservó y no tiene efecto. Averigüe quién usó ese puesto y si la operación era intencionada.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Se restauró desde una copia y no sabe qué repartió después. Puestos indica a cuáles espera todavía.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Se conservan y se transmiten, y aún no se muestran. Actualice Rollcall en este equipo.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>El programa ya no tiene esa sesión. Elija de nuevo.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Aún no se ha registrado su llegada: al mostrador de inscripción.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Entró antes y no ha salido.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>No se contó su entrada por esta puerta.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Esta sesión es para: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Abierta {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>Hay {inside} de {capacity} dentro.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Indique un número de 0 a {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Ahora: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>¿Qué debemos saber?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Acoger una oficina regional</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Celebrar Citypreneurs en mi ciudad</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Captar nuevos miembros</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Traer una delegación la próxima vez</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>¿Cuántos?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>¿Dónde?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>¿Para cuándo?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Se retiró entretanto.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un evento ofrece como máximo %n tema.</numerusform>
        <numerusform>Un evento ofrece como máximo %n temas.</numerusform>
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
      <translation>Esta reunión se anuló entretanto.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Una reunión es de dos personas. Indique otra persona.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Una reunión dura %n minuto como máximo.</numerusform>
        <numerusform>Una reunión dura %n minutos como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>El evento es del {first} al {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} tiene otra reunión a esa hora. Elija otra hora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>La mesa {table} está ocupada a esa hora. Elija otra hora.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Esta reunión ya se celebró o se canceló.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>El mostrador ha dicho que no, y esta ventana no sabe por qué.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Nadie en este evento tiene este código. Busque por nombre.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Este código no lo emitió el evento o está dañado. Quédese la credencial, busque por nombre y compruebe un documento de identidad.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Esta credencial es de otro evento. Busque por nombre.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Esta credencial se retiró. Quédesela e imprima una nueva si hace falta.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>La llegada ya está registrada: no se ha impreso una segunda credencial.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Esta persona ya no está inscrita. Busque de nuevo.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Otra persona viene en su lugar.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Diríjase al mostrador de inscripción, por favor: allí tienen algo para usted y registrarán su llegada.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>El organizador no ha acreditado a esta persona. Un supervisor puede admitirla.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Faltan los poderes u otro documento. Un supervisor puede admitirla.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registre antes la llegada de esta persona.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Indique por qué: elija uno de los motivos.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Una credencial muestra %n zona como máximo.</numerusform>
        <numerusform>Una credencial muestra %n zonas como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>No se ha cambiado nada: ya estaba escrito así.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>Ya hay inscrita %n persona con este nombre o dirección.</numerusform>
        <numerusform>Ya hay inscritas %n personas con este nombre o dirección.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Este puesto no ha hecho nada que deshacer desde hace %n minuto.</numerusform>
        <numerusform>Este puesto no ha hecho nada que deshacer desde hace %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Aún no hay ningún evento en este puesto: importe uno (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Solo la central puede hacer esto.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Solo una central o un puesto de organizador puede hacer esto. Hágalo allí.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Esto se refiere a una central o a un organizador: solo una central superior puede hacerlo.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Dos personas distintas tienen que firmarlo, con su nombre.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n puesto no ha sincronizado desde que se restauró esta central. Haga que sincronice, o que dos personas declaren que no falta nada.</numerusform>
        <numerusform>%n puestos no han sincronizado desde que se restauró esta central. Haga que sincronicen, o que dos personas declaren que no falta nada.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Ningún puesto sabe qué repartió esta central después de la copia. Dos personas tienen que declarar que no falta nada.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Puede que ningún puesto sepa lo que esta central repartió después de la copia. Dos personas tienen que declarar que no falta nada.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Este puesto ya da plazas con normalidad.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Ningún puesto de este evento tiene ya ese nombre.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Un puesto no puede hacerse esto a sí mismo. Use otro.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Este puesto ya está dado de baja.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Aquí no hay ninguna plaza libre que se pueda entregar a la central.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Esto ya no se contradice. Mírelo de nuevo.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>El bus de esta visita ha salido.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>No consta que esta visita haya salido.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Esta visita ya no tiene ese bus. Mírelo de nuevo.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Este bus ha salido.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Este bus no ha salido.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>No hizo la ida en un bus de esta visita.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>No se le contó en ningún bus.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Lo que queda se reserva para %n persona por llegar.</numerusform>
        <numerusform>Lo que queda se reserva para %n personas por llegar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>Falta %n.</numerusform>
        <numerusform>Faltan %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Lugar %n de la lista de espera.</numerusform>
        <numerusform>Lugar %n de la lista de espera.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>No se apuntó a esta visita.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Esta visita ya no está en el programa.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Esta visita no está abierta a esta categoría.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>Hay otra visita a esa hora. Déjela antes.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Ya está en la lista de espera de esta visita.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Ya tiene una plaza confirmada en esta visita.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Ya se pidió dejar esta plaza; se hará en la próxima sincronización.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>La credencial {issue} se sustituyó por la {current}. Retire la antigua.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>La inscripción se canceló: {reason}. Pregunte al organizador.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Rellene «{field}».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>«{field}» puede tener %n carácter como máximo.</numerusform>
        <numerusform>«{field}» puede tener %n caracteres como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Estas palabras no encajan ahí: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} ya lo ha resuelto.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indique de 1 a {most} buses, con nombres distintos y de 1 a {seats} plazas cada uno.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Ya consta en el bus {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Consta en el bus {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Va en el bus {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>Hay {inside} de {seats} plazas ocupadas.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Tiene plaza en «{visit}», no aquí.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Elija otra persona.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Ya viene en lugar de otra persona.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} ya ha recogido esta credencial. Deshágalo o reimprima.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Nadie ha iniciado sesión aquí. Inicie sesión antes con su PIN.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Este puesto podrá comprobar los PIN tras su próxima sincronización. Conéctelo.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>La primera cuenta tiene que ser de administrador.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>«{act}»: su función no lo permite. Pídaselo a un supervisor.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN incorrecto. Intentos que quedan en este puesto: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>El PIN de {name} se ha escrito mal demasiadas veces. Un supervisor puede desbloquear la cuenta.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Ya hay una cuenta con el nombre {name}. Añada una letra.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} es la única cuenta de administrador. Cree otra antes.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN tiene de {least} a {most} cifras, no todas iguales ni consecutivas.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Registrar una llegada</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Apuntar a alguien a una visita</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Admitir a alguien en un bus</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Dejar pasar a alguien por una puerta</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Admitir a alguien igualmente</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Admitir a alguien pese a las reglas de una puerta</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Imprimir otra credencial</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscribir in situ</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Poner a alguien en lugar de otra persona</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Corregir los datos de alguien</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Planificar buses</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Imprimir otra credencial por pérdida</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Deshacer una operación de hace más de 15 minutos</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Dejar que un bus salga sin alguien</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Cancelar o restablecer una inscripción</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Resolver lo que no encaja</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Anotar que un bus ha salido</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Imprimir muchas credenciales</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Decidir en asuntos de protocolo</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Desbloquear una cuenta</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Empezar o terminar la práctica</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Importar una lista</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Borrar a una persona</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Admitir o excluir puestos</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Gestionar las cuentas del personal</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Configurar impresoras</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Cambiar las plantillas de credenciales</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Restaurar una copia en lugar de lo que hay aquí</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Configurar este puesto</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Llegada registrada en dos puestos</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Inscripción doble en el mostrador</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Dos personas en el lugar de una</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Corregido de forma distinta en dos puestos</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Llegada registrada pese a la cancelación</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Llegada registrada con una credencial anulada</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Plazas en dos visitas a la misma hora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Consta en dos buses</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Una credencial en dos puertas</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Plaza dada por un puesto dado de baja</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Plaza confirmada que no vale</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Operaciones de un puesto excluido</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Dos equipos escribieron con un mismo nombre</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Dicho sobre un puesto por quien no puede</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Esta central no da más plazas</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Operaciones que esta versión no conoce</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>La persona cuenta una vez. Averigüe si vinieron dos personas con un mismo nombre: puede haber una credencial en otras manos. Si no, retire la segunda credencial.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Conserve una inscripción, cancele la otra y retire su credencial. Si son dos personas, indíquelo.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Dos puestos pusieron a alguien en el mismo lugar. Cuenta lo último: pregunte a la delegación quién viene y cancele la otra inscripción si hace falta.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Vale la última. Pregunte a la persona cuál es la correcta y corríjala si hace falta; imprima otra credencial si tiene un error.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>El puesto no sabía de la cancelación. Encuentre a la persona y restablezca la inscripción o retire la credencial.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>El puesto no sabía de la credencial nueva. Averigüe quién lleva la antigua y retírela.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Pregunte a la persona cuál conserva y libere la otra plaza.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Una credencial se admitió en dos puertas. Pregunte en ambas: si vinieron dos personas, la credencial se copió; imprima otra al titular, lo que anula las dos.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Nadie viaja en dos buses: pregunte a ambos encargados y quite a la persona del equivocado. Hasta entonces vale el último recuento.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>La plaza cuenta y nadie más la tiene. Compruebe que la persona es conocida y fue avisada; si no, libere la plaza.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>A la persona se le anunció una plaza que otra operación ya había ocupado. Avísela y vuelva a apuntarla: en justicia va primero.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Se conservan. Mire qué hizo el puesto después de la exclusión y quién lo usó.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Se copió o restauró un disco. Se conservan ambas partes. Pare uno de los dos equipos y vuelva a unirlo con una carpeta vacía.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>No tiene efecto. Si es intencionado, hágalo de nuevo en la central o en un puesto de organizador.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Se restauró desde una copia. Haga que todos los puestos sincronicen con ella, o que dos personas den fe: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Actualice Rollcall en este puesto. Lo que no conoce se guarda hasta entonces.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>Aún no se ha registrado aquí la llegada de esta persona. Envíela al mostrador de inscripción; para admitirla, indique por qué con --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>No consta como entrada aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} de {capacity} dentro{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, %n vez hasta ahora</numerusform>
        <numerusform>, ya %n veces</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} dentro</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} de más</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>No hay ninguna sesión {session} con puerta. Vea la lista: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Esta sesión es para {list}, y no para {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Esta puerta está abierta de {opens} a {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Ahora: «{session}».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Completa: hay {inside} de {capacity} dentro.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Ya ha entrado: {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Indique el número de personas, de 0 a {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, por {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>No consta como dentro. Salió: {at}. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un evento ofrece como máximo %n tema.</numerusform>
        <numerusform>Un evento ofrece como máximo %n temas.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Esta persona no indicó «{topic}». Lista: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>No existe esa reunión. Véalas con: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Una reunión es de dos personas. Indique otra persona.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Escriba las horas como 2019-10-14T09:30. Una reunión dura %n minuto como máximo.</numerusform>
        <numerusform>Escriba las horas como 2019-10-14T09:30. Una reunión dura %n minutos como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Esta reunión ya se celebró o se canceló. Trasládela o concierte otra.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>El evento es del {first} al {last}. Elija una hora de esos días.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} tiene otra reunión a esa hora: {time}, mesa {table}. Elija otra hora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>La mesa {table} está ocupada a esa hora: {time}. Elija otra mesa u hora.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Solo una central del evento o un puesto de organizador puede hacer esto. Hágalo allí, o una este equipo de nuevo con un código para esa función.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Ese puesto es una central o de un organizador. Hágalo en la central superior.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Dos personas distintas tienen que dar fe. Indique ambos nombres.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Ningún puesto pudo responder de lo hecho desde que se hizo la copia. Dos personas tienen que dar fe. Indique ambos nombres.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Puede que ningún puesto sepa lo que esta central repartió después de la copia. Mire sus comprobantes y listas impresos; después, dos personas tienen que dar fe de que no falta nada. Indique ambos nombres.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Esta central no está retenida: no hay nada que liberar.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>No existe ese puesto. Vea la lista: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Un puesto no se da de baja a sí mismo. Hágalo en la central.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Este puesto ya está dado de baja.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>No hay aquí ese conflicto. Vea la lista: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Puestos que no han sincronizado con esta central desde que se restauró: {len}. Espérelos, dé de baja los perdidos o haga que dos personas den fe.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Esto ya se resolvió: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Esto ya lo resolvió {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Nadie en este evento tiene este código. Busque a la persona por nombre.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Este código no lo emitió el evento o está dañado. Quédese la credencial, busque a la persona por nombre y compruebe un documento de identidad.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Esta credencial es de otro evento. Busque a la persona por nombre.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Esta credencial se retiró. Quédesela e imprima una nueva si hace falta.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Aún no hay ningún evento aquí. Impórtelo o únase a una central.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Esta persona no está inscrita. Búsquela por nombre o haga una inscripción in situ.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Para otra credencial, reimprímala con un motivo.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Diríjase al mostrador de inscripción, por favor: allí tienen algo para usted y registrarán su llegada.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Sin acreditación. Un supervisor puede admitir a la persona: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Faltan los poderes u otro documento. Cuando estén aquí: kioskctl accredit. Un supervisor puede admitir a la persona: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registre antes la llegada de esta persona.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Llegada ya registrada {at} por {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Llegada ya registrada: {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Llegada ya registrada por {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Llegada ya registrada</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Una credencial muestra %n zona como máximo.</numerusform>
        <numerusform>Una credencial muestra %n zonas como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>No se ha cambiado nada: ya estaba escrito así.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>Ya hay inscrita %n persona con este nombre o correo electrónico. Si es otra persona, indíquelo con --although-similar.</numerusform>
        <numerusform>Ya hay inscritas %n personas con este nombre o correo electrónico. Si es otra persona, indíquelo con --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Este puesto no ha hecho nada que deshacer desde hace %n minuto.</numerusform>
        <numerusform>Este puesto no ha hecho nada que deshacer desde hace %n minutos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Indique el número del objeto, de %n carácter como máximo.</numerusform>
        <numerusform>Indique el número del objeto, de %n caracteres como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>tratamiento</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nombre de pila</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apellido</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>nombre en su escritura</translation>
    </message>
    <message>
      <source>position</source>
      <translation>cargo</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <source>category</source>
      <translation>categoría</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>correo electrónico</translation>
    </message>
    <message>
      <source>table</source>
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>asiento</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zonas</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>role</source>
      <translation>función</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>nombre de quien responde</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>nombre de quien la recoge</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>carta o identidad vista</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>La credencial {issue} se sustituyó por la {current}. Retire la antigua.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>La inscripción se canceló: {reason}. Pregunte al organizador.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Indique por qué, con uno de estos motivos: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Falta un dato: {field}. Indíquelo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: %n carácter como máximo. Acórtelo.</numerusform>
        <numerusform>{field}: %n caracteres como máximo. Acórtelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>El objeto {item} ya está en préstamo. Recójalo antes: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>El objeto {item} no está en préstamo. Vea los prestados: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Estas palabras no encajan ahí: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>quórum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>SIN quórum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>No queda nadie por registrar: toda la delegación ha llegado o está cancelada.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Esta persona no está aquí, así que no hay llegada de la que encargarse.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Alguien ya se encarga de esta llegada.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Escriba la fracción como 1/2 o 2/3: más que nada y no más que todos.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Esa hora aún no ha llegado. Prográmela (protocol freeze-at) u omita --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Indique una hora futura, dentro de un mes.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>No hay ningún cuadro que fijar a esa hora, o ya se fijó.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>más de {share} de los miembros</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>más de {share} de quienes pueden votar</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>al menos {share} de los miembros</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>al menos {share} de quienes pueden votar</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} presentes, se requieren {needed}; {entitled} de {members} miembros pueden votar</translation>
    </message>
    <message>
      <source>half</source>
      <translation>la mitad</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>No existe la delegación {code}. Vea la lista: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Tiene una nota: {note}. Léala y nombre a esta persona con --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Aquí nada se llama «{said}». Elija entre {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} ya se encarga de esta llegada.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Indique quién viene en su lugar: otra persona.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Ya está en lugar de otra persona. Elija a otra.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Otra persona viene en su lugar (kioskctl show dice quién).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} ya ha recogido esta credencial. Deshágalo antes o reimprima la credencial.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Este puesto no tiene plazas libres que pueda devolver a una central.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Solo la central puede hacer esto. Hágalo allí.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>No hizo la ida en bus. Para la vuelta, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>No se le contó en ningún bus. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>No se apuntó a esta visita.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Si queda una plaza, indique --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>No hay ninguna visita {visit} con plazas limitadas. Vea la lista: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>La visita {visit} no está abierta a la categoría {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} es a la misma hora que «{other}». Deje esa antes, o apunte a ambas con --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Ya está en la lista de espera de {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Ya tiene una plaza confirmada en {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>No se apuntó a {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Ya se pidió dejar esta plaza en {visit}; se hará en la próxima sincronización.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>El bus de {visit} ha salido: ya nadie obtiene plaza.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>No consta ninguna salida de {visit}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Esta visita no tiene el bus {bus}. Vea kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indique de 1 a {most} buses, con nombres distintos y de 1 a {seats} plazas cada uno.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>El bus {bus} ha salido. Si es un error, deshaga antes su salida.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>El bus {bus} no ha salido. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Ya consta en el bus {bus}: {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Ya está en el bus {bus}. Para cambiar, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Va en el bus {bus}. Para llevarla aquí, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>El bus {bus} está completo: {inside} de {seats} plazas.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Las plazas que quedan se reservan para {awaited} por llegar. Cuando ya no se les espere, indique --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>El bus {bus} no puede salir: faltan {len}. Para salir sin esas personas, indique quién responde y por qué: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>No tiene plaza aquí, sino en «{other}». Indíquele ese bus.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Sin confirmar: lugar {place} de la lista de espera.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Un puesto de autoservicio hace lo que ofrecen sus pantallas y nada más. Hágalo en un mostrador.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Ningún quiosco hizo esta llamada. Vea las abiertas: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Alguien ya atendió esta llamada.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>La cuota de la delegación está pendiente. Registre que está pagada (kioskctl delegation standing) o deje entrar a esta persona con --although y --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Protocolo quiere recibir a esta persona: registre su llegada en un mostrador.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} ya atendió esta llamada.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Nadie ha iniciado sesión aquí. Inicie sesión antes con su PIN.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN incorrecto. Queda %n intento en este puesto.</numerusform>
        <numerusform>PIN incorrecto. Quedan %n intentos en este puesto.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>Los PIN podrán comprobarse aquí tras la próxima sincronización. Haga que este puesto sincronice.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Esa cuenta no existe o está desactivada. Vea la lista: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>La primera cuenta tiene que ser de administrador.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Para esto hace falta alguien que pueda: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>El PIN de {name} se ha escrito mal demasiadas veces aquí. Lo desbloquea un supervisor, o bien: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>Ya hay una cuenta con el nombre {name}. Añada una letra o un lugar.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} es la única cuenta de administrador. Cree otra antes.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN tiene de {least} a {most} cifras, no todas iguales ni consecutivas.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n persona omitida: sin acreditación o falta un documento (kioskctl show CODE).</numerusform>
        <numerusform>%n personas omitidas: sin acreditación o falta un documento (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>Correcto, protocolo avisado</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>Correcto, lea la nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Ya ha entrado</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Otro día u otra sesión</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sesión completa</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sin acreditación</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Falta un documento</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Cuota pendiente</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Credencial sustituida</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Credencial retirada</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Código falso o dañado</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Código de otro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Código desconocido</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Coinciden varias personas</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus completo</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Bus equivocado</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Sin confirmar (lista de espera)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>No se ha hecho ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>inscripción</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>llegada</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>credencial</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>corrección</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>sustitución</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>recogida por otra persona</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>envío al mostrador de incidencias</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>fotografía</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>préstamo de objeto</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>devolución de objeto</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>reunión</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>traslado de una reunión</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>cancelación de una reunión</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>reunión celebrada</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>reunión no celebrada</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>mesa o zonas</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>acreditación</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>función en una delegación</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>aviso de una llegada</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>cuota y poderes</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>regla de quórum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>quién cuenta como presente</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>fijación programada</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>cancelación de la inscripción</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>restablecimiento de la inscripción</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>renuncia a una plaza</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>lugar en una lista de espera</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>salida de una lista de espera</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>subida a un bus</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>paso por una puerta</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>recuento de personas</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Para un equipo perdido, robado o devuelto. La central le acepta una vez lo que aún tenga que entregar y no le da nada más. No se puede deshacer; las plazas que tiene se quedan con él.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Aún no hay evento</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Importe uno: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Ocupadas</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres aquí</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Libres en puestos</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Última sincronización</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Su reloj</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocado</translation>
    </message>
    <message>
      <source>right</source>
      <translation>en hora</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} s adelantado</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} s atrasado</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Revocar</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Escanéelo en el puesto o escriba:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: central</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>personas guardadas</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>llegadas registradas</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>credenciales</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>llegadas dobles</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>al día</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>sincronizando</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>¿Revocar «{station}»?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Código de unión para un puesto ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>en {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>hace {hours} h</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Revocar</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admitir un puesto</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Mostrar un código de unión</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Durante diez minutos.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>mostrador</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>autoservicio</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>puerta</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>organizador</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>central</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>hace {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>hace {minutes} min</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Aún no se ha unido ninguno.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Los puestos siguen: se fían de la clave de la central y ninguna fecha decide.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Reinicie la central, pues renueva sola su certificado; si no lo hace, actualícela.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n horas</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>tal como se importó aquí</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} atrasado respecto al de la central: ajústelo. No hay datos en peligro.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} adelantado respecto al de la central: ajústelo. No hay datos en peligro.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>El certificado de la central ha caducado.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>El certificado de la central caduca en menos de un día.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>menos de un día</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>hace {age}</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>El certificado de la central caduca en {left}, y una central en marcha lo renueva antes: compruebe si lo hace.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>El certificado de la central caduca en {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>tratamiento</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nombre de pila</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apellido</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>siglas tras el nombre</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>nombre en su escritura</translation>
    </message>
    <message>
      <source>position</source>
      <translation>cargo</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegación</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>nombre del evento</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>fechas del evento</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>lugar del evento</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>líneas adicionales</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>número de credencial</translation>
    </message>
    <message>
      <source>table</source>
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>asiento</translation>
    </message>
    <message>
      <source>day</source>
      <translation>día</translation>
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
      <translation>teléfono</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>necesidades</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zonas</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>sesiones</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>programa</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>texto de la plantilla</translation>
    </message>
    <message>
      <source>category</source>
      <translation>categoría</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>letra de la categoría</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>código QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierdo</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>superior</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecho</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>inferior</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Esto está a {gap_mm:.1f} mm del borde {edge} y puede quedar cortado o fuera del alcance de la impresora. Deje {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Esto termina {gap_mm:.1f} mm antes del borde {edge}, donde se vería una franja blanca irregular. Llévelo más allá del borde o deje {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Las letras apenas destacan sobre lo que tienen debajo ({ratio:.1f} a 1, y hacen falta {least:g}; {large:g} para letras grandes). Elija otro color.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Esto sobresale del borde de la credencial. Muévalo o hágalo más pequeño.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Esto tapa el código, que necesita su margen blanco. Mueva uno de los dos.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Lo que dice la propia hoja sobresale de su borde. Elija una hoja mayor.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Las tarjetas ocupan {right_mm:g} × {bottom_mm:g} mm y la hoja tiene {width_mm:g} × {height_mm:g}. Ponga menos en ella o reduzca sus márgenes y espacios.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>La credencial se dobla y no tiene nada en el reverso. Ponga algo en él.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>No hay código QR en esta credencial, así que ningún lector la reconocerá. Añada uno.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>No hay ningún nombre en esta credencial. Añada un texto con {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Aquí hay un texto que aún no dice nada. Escriba algo en él.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} no es un color; elija uno o escríbalo como #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>No existe el campo {field!r}.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>No existe el campo {field!r}. ¿Quería decir {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Sin relleno ni marco, no se vería nada.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} no es un idioma; escriba ko, pt o zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>El campo «{field}» no se conoce aquí; su texto se omitió.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>El texto «{text}» sobresalía en parte de la credencial; se movió adentro.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>El texto «{text}» tapaba el código QR; se omitió.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>La imagen de fondo no está en el archivo; añádala junto a la plantilla.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>La imagen de «{name}» no está en el archivo; añádala junto a la plantilla.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Los nombres de pila se imprimen enteros y no como iniciales.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>El texto justificado a ambos lados se alinea a la izquierda.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Las letras inclinadas (cursiva) se imprimen rectas.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>La fuente {font} se imprime como Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>El fondo de color detrás de un texto no se imprime.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>El color «{name}» no se conoce aquí; su texto es negro.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Las letras transparentes se imprimen opacas.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Un código en color se imprime en negro, para que los lectores lo lean.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>La entrada {number} no es un área; se omitió.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>Lo que está en la página {page} se omitió: aquí una credencial tiene dos caras.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>El campo «{field}» no se conoce aquí; se quitó de su texto.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>El código decía «{text}»; ahora lleva el código propio de la credencial.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>La marca del programa que la hizo (poweredby) no se imprime.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Aquí no hay nada como «{kind}»; se omitió.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>La plantilla no se puede importar: no es ni una plantilla de credencial de pretix (una lista de áreas) ni una plantilla del diseñador de Indico (ancho, alto y elementos).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>La plantilla no se puede importar: nada de ella se puede imprimir aquí.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>La plantilla no se puede importar: el archivo es demasiado grande para serlo.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>El archivo no dice el tamaño de la credencial; se tomó por A6 apaisado (148 x 105 mm). Indíquelo con --size si es otro.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>El fondo no está en el archivo; añádalo como imagen junto a la plantilla.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>La plantilla no se puede importar: no es JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>La plantilla no se puede importar: en {place}, {key} es {value} y debería ser {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>un número de tamaño razonable</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>una lista de números</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>La plantilla de credencial {name} no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} sobresale del borde de la hoja ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} sobresale del borde de la credencial ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>No hay ninguna plantilla de credencial {name}. Indique una de {known}, o un archivo TOML; tras el nombre puede ir {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>agrupa por {name}; se conocen {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>va plegada y no tiene nada en el reverso</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} tapa el código, que necesita su margen blanco</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>es de la versión {version}; este programa lee las versiones 1 y 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>nombra la imagen {name}, que debe estar junto a la plantilla</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>la imagen {name} no se puede leer ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>tarjetas de {card} mm ocupan {reach} mm en una hoja de {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>la imagen {name} tiene más de 8 MB; hágala más pequeña</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt es {floor}, mayor que size_pt, que es {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>tiene un texto y campos; escriba los campos en el texto, entre llaves</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt es mayor que word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>no tiene ni relleno ni marco, así que no se vería nada</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm es más de la mitad de su ancho o alto</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>necesita un archivo o un campo, y no ambos</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>no hay ninguna imagen llamada {name}; se conocen {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>un texto entre comillas</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>una lista de textos entre comillas</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>una tabla</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>una tabla de idiomas</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>una lista de campos</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>pide el campo {name}; se conocen {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, pero debe ser {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; elija entre {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Plantilla de credencial {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Plantilla de credencial {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>uno o más {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>falta {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, que no es un tamaño razonable</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>la lista {key} está vacía</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>no hay ningún {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} contiene algo que no son tablas; escriba {table} encima de cada una</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>hay claves que no significan nada: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>mayor que {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 o más</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} de {language}; escríbalos como ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>La credencial no tiene nombre. Introduzca el nombre de la persona antes de imprimir.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Falta en la credencial: {field}. Indíquelo en el evento.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>La credencial no tiene código QR; ningún lector la reconocerá.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>El texto del código QR es demasiado largo; acórtelo.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>El color {colour!r} de la categoría no es válido; escríbalo como #rrggbb. La credencial se imprime en negro.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>La imagen {name!r} no se puede imprimir; use un PNG o un JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>La plantilla no tiene sitio para las zonas {listed}; no se imprimen.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>El programa, con %n actividad, es demasiado largo: se imprime a {size_pt:.1f} pt, por debajo de los {floor_pt:g} pt que se pueden leer. Elija una plantilla mayor.</numerusform>
        <numerusform>El programa, con %n actividades, es demasiado largo: se imprime a {size_pt:.1f} pt, por debajo de los {floor_pt:g} pt que se pueden leer. Elija una plantilla mayor.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>El código QR es demasiado pequeño: sus módulos miden {module_mm:.2f} mm ({dots} puntos a {dpi} dpi), y los lectores necesitan {least_mm} mm y {least_dots} puntos. Elija una plantilla con un código mayor.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Demasiado largo ({word}): «{text}» se imprime a {size_pt:.1f} pt, por debajo de los {floor_pt:g} pt que se pueden leer. Acórtelo.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Hay caracteres que ninguna fuente de aquí puede imprimir ({word}): {listed}; en su lugar aparece una marca. Quítelos o escríbalos de otro modo.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n registro, {size} kB, para {whom}</numerusform>
        <numerusform>%n registros, {size} kB, para {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>cualquier puesto de este evento que lo lea</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Escrito y comprobado al releer: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Escribiendo el paquete</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Leyendo el paquete</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>No contiene registros: no hay nada nuevo. Dice a quien lo lea lo que tiene este puesto.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>De «{name}»: %n registro nuevo, {known} ya conocidos.</numerusform>
        <numerusform>De «{name}»: %n registros nuevos, {known} ya conocidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>«{name}» no conoce %n registro de aquí: llévelo de vuelta con kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>«{name}» no conoce %n registros de aquí: llévelos de vuelta con kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Nada nuevo: este mismo paquete de «{name}» ya se leyó aquí.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Nada nuevo: ya se leyó aquí un paquete posterior de «{name}».</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Nada nuevo de «{name}»: todo lo del paquete ya está aquí.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} va en estos buses: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>espera, {place}.º</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>a bordo</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Buses asignados: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>A bordo: {name}. {aboard} en el bus {bus}, faltan {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Ya no se cuenta.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>El bus {name} vuelve a admitir personas.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>El bus {name} ha salido.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Escrito: {path}, %n página.</numerusform>
        <numerusform>Escrito: {path}, %n páginas.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>No hay ninguna visita {visit} con plazas limitadas. Lista: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} tiene %n bus. Diga cuál: --bus {first}.</numerusform>
        <numerusform>{visit} tiene %n buses. Diga cuál: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; ha salido, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; ha salido</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  bus {bus}: {aboard} de {seats} a bordo, faltan {missing}{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>se quedó</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesidades</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall ha cometido un error propio ({kind}). Lo guardado antes está a salvo. Los detalles están en {written}: envíe ese archivo a quien se ocupe de Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>ningún archivo: ni la carpeta de datos ni la temporal admiten uno</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Resuelto aquí, y en todas partes con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Indique al menos {least} letras, para que se entienda un solo conflicto.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Todo encaja.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Aún no se resolvió nada.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>cuota {fee}, poderes {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>sin nombrar</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} de {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegación, {here} de {people} personas presentes.</numerusform>
        <numerusform>%n delegaciones, {here} de {people} personas presentes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {here} de {count} presentes.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} llegadas registradas, %n credencial pedida, {failed} no fueron posibles.</numerusform>
        <numerusform>{name}: {count} llegadas registradas, %n credenciales pedidas, {failed} no fueron posibles.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} es ahora {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>No hay ninguna delegación {delegation}. Lista: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegación</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Presentes</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Jefatura de delegación</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aquí</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>por llegar</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (aquí)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (por llegar)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Escritura propia</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, con la credencial en mano</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: llegada de {name} registrada{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Deshecho: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>La credencial {issue} está pedida; las anteriores quedan anuladas.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Nadie en este evento tiene el código {code}. Busque el nombre: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Nota: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; credencial {issue} pedida</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Confirmado: una plaza en {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Sin confirmar: en la lista de espera de {where}. No hay plaza libre en este puesto.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Se pidió al puesto que dio la plaza en {where} que la libere: se hará con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Se dejó {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Deshecho: {act} de {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>No se encontró a nadie.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>mire esto</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>averiado</translation>
    </message>
    <message>
      <source>window</source>
      <translation>ventana</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>datos</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disco</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>fuentes</translation>
    </message>
    <message>
      <source>key</source>
      <translation>clave</translation>
    </message>
    <message>
      <source>event</source>
      <translation>evento</translation>
    </message>
    <message>
      <source>names</source>
      <translation>nombres</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versión</translation>
    </message>
    <message>
      <source>log</source>
      <translation>historial</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>copias</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>última copia</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>impresora</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>sustituta</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>credenciales</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>impresiones</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>sincronización</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>central</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>reloj</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>certificado</translation>
    </message>
    <message>
      <source>database</source>
      <translation>base de datos</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importe un evento (kioskctl import PATH) o únase a una central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Este puesto aún no tiene nada.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n persona en {where}; {inside} por escaneo.</numerusform>
        <numerusform>%n personas en {where}; {inside} por escaneo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fuera</translation>
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
        <numerusform>; %n persona contada a las {at}</numerusform>
        <numerusform>; %n personas contadas a las {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Abre</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Cierra</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Caben</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Ocupación</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Vinieron</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>De los invitados</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Contadas</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazados</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} a {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n escaneo rechazado{counted}</numerusform>
        <numerusform>  {fill}; %n escaneos rechazados{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>No hay ninguna sesión {code} con puerta. Lista: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>El programa no tiene ninguna sesión con puerta. Importe una: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>deshecho</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n persona, {here} con la llegada registrada{twice}, {badges}</numerusform>
        <numerusform>%n personas, {here} con la llegada registrada{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n operación sin sincronizar</numerusform>
        <numerusform>%n operaciones sin sincronizar</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>central {hub}, última vez {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; trabajos: {waiting} en espera, {failed} fallidos</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>En el programa no hay ninguna visita con plazas limitadas.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (la más antigua desde hace {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>sin central; este puesto trabaja solo, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} de {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n fila en {output}.</numerusform>
        <numerusform>%n filas en {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Empieza</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmadas</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres aquí</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Libres en otro puesto</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Bloqueadas</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n credencial</numerusform>
        <numerusform>%n credenciales</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} en dos puestos</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>ninguna elegida</translation>
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
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>atiende</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} en espera.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Nadie espera.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} espera a alguien: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Atendido: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Resuelto: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Nadie espera con este número. Lista: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Únase a una con el código de su pantalla:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Aquí no se anuncia ninguna central. Algunas redes no dejan que los equipos se vean: escriba la dirección que muestra la pantalla de la central.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Central</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Escrito: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB libres</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>La clave de la base de datos está en: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Guarde una copia de ella con las copias de seguridad: sin ella no se pueden leer.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>En la central: kioskctl hub, y luego otra vez kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Repita la instalación: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} aún no existe; se crea al usarla por primera vez.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Compruebe de quién es, o elija otra con --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Otros usuarios de este equipo pueden ver {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Faltan fuentes de las credenciales: repita la instalación o restaure badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Otros usuarios de este equipo pueden leer la clave de la base de datos.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importe uno (kioskctl import PATH) o únase a una central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Ninguna fuente tiene estas letras de los nombres: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n registro viene de una versión más nueva.</numerusform>
        <numerusform>%n registros vienen de una versión más nueva.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Este puesto empezó de nuevo, sin plazas propias, porque {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Sincronice para que reciba lo que le falta y plazas nuevas: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>en un servidor de bases de datos: su copia de seguridad es pg_dump o un servidor de reserva</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Haga una y guarde la clave en otro lugar: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Repárela o elija otra: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Queda %n credencial en {printer}, según la cuenta.</numerusform>
        <numerusform>Quedan %n credenciales en {printer}, según la cuenta.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Ponga nuevas y dígalo: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n credencial espera que alguien decida.</numerusform>
        <numerusform>%n credenciales esperan que alguien decida.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Se puede trabajar sin ella. Mire el cable de red y que la central esté en marcha.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Este reloj va {seconds} s por detrás del de la central.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Este reloj va {seconds} s por delante del de la central.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Ponga en hora este equipo o la central. Los datos no corren riesgo, solo las horas mostradas.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>No se pudo comprobar: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, cifrada</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Para la ventana ejecute: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n escritura: {names}</numerusform>
        <numerusform>%n escrituras: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n persona</numerusform>
        <numerusform>{event}, %n personas</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>El registro {number} del puesto {station} no es válido: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Restaure la última copia: kioskctl restore BACKUP. No se descarta nada.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>el último registro es válido; todos: kioskctl log verify</numerusform>
        <numerusform>los últimos %n registros son válidos; todos: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Tenga repuesto listo antes de la próxima afluencia.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Repárela o elija otra: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} cierra el programa por sí solo.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Ciérrela a los demás: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Haga sitio ya: quizá no se pueda guardar nada más.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Faltan letras de {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Ciérrela a los demás: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Aquí aún no hay ningún evento.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Corrija los nombres o pida la fuente.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Se puede imprimir cada letra de cada nombre.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Actualice Rollcall en este puesto.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Vea kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>el de la central vale hasta {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Este puesto trabaja solo: sin central.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} responde en {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Pruebe ahora: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Repita la instalación.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt no está instalado: solo terminal.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Haga sitio antes de que empiece el evento.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>la más reciente es {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>Lo que responde en {url} no es una central de Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>alrededor de %n minuto</numerusform>
        <numerusform>alrededor de %n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Central «{name}» en {address}  (se para con Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Su página, en un navegador de este equipo:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>«{station}» es ahora un puesto de {hub} y contiene %n persona de {event}.</numerusform>
        <numerusform>«{station}» es ahora un puesto de {hub} y contiene %n personas de {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de un minuto</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Al día con la central: {sent} enviadas, {received} recibidas.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>«{name}» está revocado. La central toma una vez lo que aún tiene que dar y no le da nada más. Las plazas que tiene se quedan con él.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocado</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Para admitir un puesto:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Aún no tiene evento, así que ningún puesto puede unirse. Importe uno primero.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>O escanee esto en la ventana del puesto, en Sincronización:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Unido, y la primera sincronización sigue más tarde: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Recibiendo el evento</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Procesándolo</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, faltan {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Último contacto</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Aquí no se conoce ningún otro puesto.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Varios programas solo pueden compartir un servidor de bases de datos: indíquelo con --database postgresql://... Una central con el archivo de este equipo es un solo programa.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Tomando el evento</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n puesto se llama {name}. Indique uno de estos: {ids}.</numerusform>
        <numerusform>%n puestos se llaman {name}. Indique uno de estos: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Ningún puesto se llama {name}. kioskctl stations los enumera.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>No se cambió nada. Añada --yes donde nadie pueda responder.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>un evento por llegar</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>¿Revocar «{name}» para siempre? No se puede deshacer.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevos</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiados</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazados</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Mire esto: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Rechazado: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Leyendo las listas</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>¿Escribir esto?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>No se escribió nada. Añada --yes para escribirlo.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>tema</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <source>details</source>
      <translation>detalles</translation>
    </message>
    <message>
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Escríbalo como NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>dice</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>no se ofrece</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>se ofrece</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>objeto</translation>
    </message>
    <message>
      <source>station</source>
      <translation>puesto</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} está prestado a {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} está aquí de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Escrito: {output}, %n objeto prestado.</numerusform>
        <numerusform>Escrito: {output}, %n objetos prestados.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>texto {name} en {language}: palabras propias</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} en {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Este quiosco envía a las personas a {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Este quiosco no indica ningún mostrador.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Los programas salen de {chosen}, en {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>quiosco</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} no es texto en UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>No hay ninguna llamada {number} abierta. Lista: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n letra</numerusform>
        <numerusform>%n letras</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>las palabras habituales</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>La gente no se lleva nada de este quiosco.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Este quiosco no imprime programas.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>como siempre</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Papel (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Caras</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Tras un nombre puede ir :black, :capitals y :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n elemento de un diseño de {kind} en {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept}: %n elementos de un diseño de {kind} en {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} está escrito en {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n página en {output}. Para mirar: {count}.</numerusform>
        <numerusform>%n páginas en {output}. Para mirar: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n credencial temporal en {output}.</numerusform>
        <numerusform>%n credenciales temporales en {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n página en {output}. Nombres: {count}.</numerusform>
        <numerusform>%n páginas en {output}. Nombres: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Mire esto: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n nombre no se puede imprimir tal como está escrito.</numerusform>
        <numerusform>%n nombres no se pueden imprimir tal como están escritos.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>este puesto</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, se abre. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Se rehízo %n tabla a partir del historial. Elementos: {subjects}.</numerusform>
        <numerusform>Se rehicieron %n tablas a partir del historial. Elementos: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Su clave está en {key}: guárdela aparte, porque quien tiene ambas lo lee todo.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Solo se abre con la clave de este puesto: guárdela también, en otro lugar (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Procesando el historial</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} ya existe, y una clave nunca se sobrescribe. Nombre otro.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Este puesto se llama ahora «{name}».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>No se pudo escribir la clave en {path}. La copia misma está escrita. Compruebe que el disco o la memoria USB está y tiene espacio, y hágalo de nuevo.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Déjelo como está. Ponga una copia sana en su lugar: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Dañado: puesto {station}, rama {branch}; el registro {number}{what} es el primero que no es válido: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Haga que escriban el paquete de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Correcto: %n registro, escrito por «{author}».</numerusform>
        <numerusform>Correcto: %n registros, escritos por «{author}».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Todos los registros son válidos; lo dañado está al lado.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>El archivo de {where} está dañado ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Comprobando la copia</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Comprobando el paquete</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} El último registro anterior, el {number} de {station}, es válido.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Correcto: %n registro. Ramas: {branches}.</numerusform>
        <numerusform>Correcto: %n registros. Ramas: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Comprobando el historial</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(borrado)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>prevista</translation>
    </message>
    <message>
      <source>held</source>
      <translation>celebrada</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>perdida</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>anulada</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} no acudió</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} se reúne con otra persona a esa hora</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>la mesa está ocupada dos veces</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>una de las dos personas no viene</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Reunión {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>No queda ninguna hora en que ambas personas estén libres. Indique una hora: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Termina</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Mire esto</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Ninguna reunión empieza por {text}, o empiezan varias. Véalas con: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Lo que dio por su cuenta después de la copia puede haberse perdido: dos personas tienen que dar fe.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Esta central no da más plazas y no espera a ningún puesto que conozca.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>«{name}» queda dado de baja y no recibe nada más.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>¿Se sincronizó también cada puesto admitido después de hacer la copia? Esta central no los conoce.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Esta central no está retenida: da plazas como debe.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Esta central no da más plazas. Sin noticias desde entonces: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Plazas que ya nadie puede dar: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Esta central vuelve a dar plazas.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Devueltas: {seats}. Sincronice ahora con la central.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Se vuelven a dar plazas en {where}.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} ha salido.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Sin noticias desde entonces: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>¿Dar de baja «{name}»? No se puede deshacer.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>de</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <source>region</source>
      <translation>región</translation>
    </message>
    <message>
      <source>came</source>
      <translation>llegaron</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>Han llegado {here} de {people} ({percent} %); {lately} en los últimos cinco minutos.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Delegaciones: {whole} completas, {partly} en parte, {absent} sin llegar. Jefaturas de delegación: {here} de {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Esperan a alguien: {people}. Credenciales por imprimir: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Aquí aún no hay ningún evento. Importe uno: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmada</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>liberación pedida</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at} en {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, en {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, mesa {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, no celebrada</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, jefatura de delegación</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, asiento {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, por {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n vez</numerusform>
        <numerusform>, %n veces</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, número {place} de la lista</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>su escritura</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>idiomas</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>correo</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>dieta</translation>
    </message>
    <message>
      <source>access</source>
      <translation>acceso</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>en su lugar</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>en lugar de</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>acreditación</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>llegada</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>credencial</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Reuniones</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Historial, lo último primero</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>n.º {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>inscripción in situ</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> por {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, deshecho</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, de los que %n no se puede leer</numerusform>
        <numerusform>, de los que %n no se pueden leer</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Ninguna credencial muestra ya esta fotografía.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Rechazado: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Leyendo la carpeta</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Archivos que no son imágenes: {count}. Se omitieron.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Nadie está inscrito con el código {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. ¿Escribir esto?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Reduciéndolas</translation>
    </message>
    <message>
      <source>why</source>
      <translation>por qué</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>está en</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} por imprimir, {away} por retirar.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Todas las tarjetas son correctas.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n tarjeta de mesa en {output}.</numerusform>
        <numerusform>%n tarjetas de mesa en {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Nadie que cumpla tiene mesa, así que no se escribió ningún archivo. Importe una lista con las columnas registration_code y table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Un programa que ayudaba a dibujar terminó antes. Sus credenciales se dibujaron igualmente, solo más despacio: no falta nada en el archivo.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Credencial</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>Qué saber</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n credencial en {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n credenciales en {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Las credenciales van ahora a «{in_use}»; %n trabajo pasó a «{printer}».</numerusform>
        <numerusform>Las credenciales van ahora a «{in_use}»; %n trabajos pasaron a «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Página {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>En este puesto aún no se pidió ninguna credencial.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} impresas, {left} en espera, {failed} con error.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>El trabajo {job} se imprimirá: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>El trabajo {job} está hecho.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>El trabajo {job} está cancelado.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Las credenciales se ordenan por {sorts}, no por {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Nadie cumple, así que no se escribió ningún archivo. Vea las categorías con kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>No se escribió ningún archivo. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Imprimiendo</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Dibujando credenciales</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>El trabajo {job} no ha fallado, así que no hay nada que imprimir de nuevo.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>El trabajo {job} no pregunta si se imprimió.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>El trabajo {job} ya terminó, así que no se puede cancelar.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Quedan</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>sustituta</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} de {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (pocas)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Ninguna impresora de reserva.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>«{printer}» queda de reserva desde ahora.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>«{printer}» queda olvidada.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>Ahora hay %n credencial en «{printer}».</numerusform>
        <numerusform>Ahora hay %n credenciales en «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>«{printer}» no se cuenta.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>La tira de prueba es el trabajo {job}. Imprímala: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Este puesto imprime credenciales con {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n credencial pedida. Imprímala: kioskctl print run.</numerusform>
        <numerusform>%n credenciales pedidas. Imprímalas: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>«{name}» está añadida. Úsela: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Diseños hechos aquí: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Aún no se emitió ninguna credencial.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Quienes cumplen ya tienen credencial, así que no se pidió nada.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Credenciales</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>ya no se anuncia</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>se anuncia a su llegada</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Este puesto muestra avisos.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Este puesto no muestra avisos.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n espera a protocolo, de {count}. {rings}</numerusform>
        <numerusform>%n esperan a protocolo, de {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Atendido: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegación por {rule}. Jefaturas que faltan: {awaited}.</numerusform>
        <numerusform>%n delegaciones por {rule}. Jefaturas que faltan: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Ordenado por {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} está en el lugar {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} está según la regla.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, desde {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Se necesita: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Fijado como {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>El cuadro no se fija a las {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Programado: {at}. La ventana o la central tiene que estar en marcha.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n cuadro fijado.</numerusform>
        <numerusform>%n cuadros fijados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miembro</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Votos</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} no es un órgano de aquí. Elija uno de {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Lo atiende</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Jefatura</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Aquí desde</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Se necesita: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} no es una proporción. Escríbala como 1/2 o 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Cuadro</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Órgano</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>A fecha de</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>ya no figura</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>espera</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>No hay ese cuadro. Lista: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Para una credencial que lo diga: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Corregido: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Borrado aquí: {code}. {left}{unheard}Los paquetes, exportaciones y copias de seguridad que se llevaron a otra parte quedan fuera de alcance.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>«{text}» no es una corrección. Escriba FIELD=TEXT, donde FIELD es uno de: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Aún inscrito en {visits}: libere las plazas.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Cancelado: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>La inscripción {code} vuelve a ser válida.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Borrado</translation>
    </message>
    <message>
      <source>At</source>
      <translation>El</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Hecho por</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Aún no por</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>No se borró a nadie.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>No se borró nada. Añada --yes para borrar.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (excluido)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>¿Borrar a {name} ({code}) para siempre?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Sin terminar aún: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Aún sin noticias de {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} viene en lugar de {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Plazas que se quedan con {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>La credencial {issue} de {code} la recoge {by}, visto: {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Diga quién viene: --by CODE, o --given y --family de alguien nuevo.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>¿Poner {backup} en lugar de lo que hay en {folder}? Lo de ahora se aparta.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Borrada de nuevo, pues se borró después de la copia: %n persona.</numerusform>
        <numerusform>Borradas de nuevo, pues se borraron después de la copia: %n personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Nombre la copia. La más reciente aquí: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Nombre la copia. No hay ninguna en {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, hasta su operación de {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Restaurado: «{station}». Personas: {people}, con la llegada registrada: {here}, registros: {entries}{until}. Se comprobaron todas las firmas.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Sigue en una época nueva, sin sus plazas anteriores. Los trabajos de impresión en espera preguntan antes.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Esta central guarda sus datos en un servidor de bases de datos: restáurelo con las herramientas del servidor mientras la central está parada e iníciela de nuevo. Lo nota sola.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Lo que había está entero en {folder}; no se descartó nada.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>A continuación: sincronice con la central (kioskctl sync); entonces le da plazas.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>No se pudo leer, así que no se sabe qué contiene además de la copia.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Aún no tiene evento. A continuación: impórtelo o únase a una central.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>A continuación: deje que sus puestos se sincronicen con ella. Hasta entonces no da plazas nuevas: kioskctl release-minting --check dice a quién se espera.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Contiene %n registro que falta en la copia. Si la central lo tenía, vuelve solo; si no, tráigalo en una memoria USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Contiene %n registros que faltan en la copia. Los que tenía la central vuelven solos; los demás se traen en una memoria USB: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Sin cuentas: a nadie se le pregunta quién es.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} tiene una cuenta como {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} es ahora {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} tiene un PIN nuevo.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>La cuenta de {name} está activada.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>La cuenta de {name} está desactivada.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} puede probar de nuevo el PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Nadie llamado {name} tiene cuenta. Lista: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Eran dos PIN distintos. No se cambió nada.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>bloqueada aquí</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>necesita otro PIN: un puesto perdido puede conocerlo</translation>
    </message>
    <message>
      <source>role</source>
      <translation>función</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>situación</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Otra vez: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} tiene la inscripción con el código {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; llegada registrada, credencial {issue} pedida</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>context</source>
      <translation>contexto</translation>
    </message>
    <message>
      <source>source</source>
      <translation>original</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Cambiados: {done} de {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Búsquelo: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Desde ahora: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Se dice de nuevo como lo dice el programa.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Escrito: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} tiene %n línea. Un evento tiene {most} como máximo.</numerusform>
        <numerusform>{file} tiene %n líneas. Un evento tiene {most} como máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} no es ninguno de {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>Y {count} más: dé una parte más larga.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>«{source}»: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> ¿Quería decir «{near}»?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Nada dice «{source}».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: «{source}»: {problem}. No se cambió nada.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>No se puede leer {file} como CSV en UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, línea {number}: hay que rellenar {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>«{source}» está en {contexts}, y no en {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>No se puede escribir {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Aquí aún no hay ningún evento. Impórtelo o únase a una central.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Esta carpeta contiene datos de contacto, dietas o notas del mostrador, y un puesto de {role} no debe tenerlos. Aquí no se cambió nada. Únase con una carpeta vacía: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>hecha de nuevo, no es válida</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Estas copias pueden contener aún personas borradas: {copies}. Bórrelas usted cuando haya una más reciente; se intentará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>La clave de {backup} no está aquí: ni en {folder} ni como {key_file} a su lado. Nombre el archivo de clave que se guardó con ella: --key FILE (lo escribe kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} no es la copia de un puesto: no contiene la clave de ningún puesto.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} está tan dañado que ni siquiera dice de quién es ({damage}). Tome una copia anterior.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Esta central aún no tiene evento. Impórtelo primero.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Esta carpeta contiene el evento {held}, y la central contiene otro. Únase con una carpeta vacía: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>No hay nada que exportar: aquí aún no hay ningún evento.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Este puesto ya dio plazas por su cuenta para {visits}, y la central también: juntas podrían superar los buses. No se cambió nada. Únase con una carpeta vacía e introduzca allí las inscripciones de este puesto (kioskctl export visits las enumera).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Esta carpeta contiene el evento {held}, y el archivo describe {code}. Abra {code} en una carpeta propia: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Dé al puesto un nombre de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Este puesto no tiene clave para firmar credenciales. Importe el evento o únase a su central.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Los diseños en {place} no se pueden leer ({why}), así que no hay copia de ellos. Mire si el disco está bien.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>No hay ninguna exportación {other!r}. Elija una de: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Aquí aún no hay ningún evento. Importe event.toml junto con estas listas.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Nadie en este evento tiene el código {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>La central de {place} guarda su evento en un servidor de bases de datos, y no se dio ninguna dirección. Indíquela: --database ADDRESS, o defina KIOSK_DATABASE. Aquí no se creó nada.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Este participante no está inscrito aquí, así que no hay credencial.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} nuevos, {changed} cambiados, {unchanged} sin cambios, {rejected} rechazados</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Esta foto no se puede usar: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>No hay ninguna fotografía de este participante.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Ninguna tarjeta de mesa está desactualizada.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} ya es la impresora en uso. Elija otra de reserva.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} no se añadió aquí.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} está en uso. Elija antes otra impresora.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} no es una credencial; un puesto imprime credenciales. Elija otro diseño.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>el registro {number} del puesto {station} no es válido: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} está dañado ({what}), así que no se tocó nada. Tome una copia anterior; kioskctl log verify FILE dice de cada una si es válida.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>No se puede leer {backup}: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Quien quería este programa se ha ido. Ya no se imprime.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>No se puede eliminar la carpeta de la práctica, {place} ({why}). Bórrela: contiene nombres.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>La base de datos se está restaurando o ahora es de otra central, así que esto no se guardó. Detenga esta central, espere a que la base de datos esté completa e iníciela de nuevo.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Esta central guarda sus datos en un servidor de bases de datos: haga la copia con las herramientas del servidor (pg_dump o una réplica).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>«{text}» no es un bus. Escriba sus plazas, o un nombre y sus plazas: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Ese es otro evento que el de esta central.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>El mensaje nombra otro puesto que el que lo firmó.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Esta central aún no tiene evento. Impórtelo primero: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>No hay otro puesto con ese nombre. kioskctl stations los enumera.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Solo la central con la que se sincroniza un puesto puede revocarlo. Hágalo allí.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Este equipo está bajo otra central, que lo admitió como puesto: no puede admitir a otros. Únalo allí de nuevo con un código para una central: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} no es una función de un puesto. Elija una: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este puesto contiene otro evento que la central. Únase con una carpeta vacía: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>El puesto dio plazas por su cuenta para {visits}, y esta central también: juntas podrían superar los buses. Únase con una carpeta vacía e introduzca allí las inscripciones del puesto.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>El puesto dio plazas por su cuenta, y la central superior quizá también. Únalo a la central superior, o con una carpeta vacía.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este puesto fue revocado y no se volverá a confiar en su clave. Únase con una carpeta vacía: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>El código de unión solo se muestra en la propia central. Abra allí su página.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Los puestos solo se revocan en la propia central. Abra allí su página.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>El mensaje se cortó por el camino.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>El mensaje es demasiado largo. Actualice Rollcall en el puesto.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este puesto fue revocado en la central. Todo lo que hizo se conserva allí; no se le da nada más. Para volver a usar este equipo, únase con una carpeta vacía: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Esta petición no está firmada. Actualice Rollcall en el puesto.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Esta central no conoce este puesto. Únalo con un código de la pantalla de la central.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>La firma del puesto no es válida: la petición se cambió por el camino o era para otra central. Revise la red o una el puesto de nuevo.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Esta petición ya se envió; el puesto debe continuar desde ahí.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>El código de unión es incorrecto. Muestre uno nuevo en la central y escriba ese.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>El código de unión es incorrecto; queda %n intento. Léalo de nuevo en la pantalla de la central.</numerusform>
        <numerusform>El código de unión es incorrecto; quedan %n intentos. Léalo de nuevo en la pantalla de la central.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Este código de unión ya se usó. Muestre uno nuevo en la central para este puesto.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Este código de unión ya no es válido: vale diez minutos y cinco intentos. Muestre uno nuevo en la central.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Llegaron demasiados códigos de unión incorrectos desde la dirección de este equipo. Se le volverá a atender en {wait}. Lea el código en la pantalla de la central o escanee su QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Alguien prueba códigos de unión en esta central, así que no admite a nadie durante {wait}. Muestre un código nuevo en la central: entonces vuelve a atender enseguida.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>La central no puede escuchar en el puerto {port}: {why}. Quizá hay otra central en este equipo; deténgala o elija otro puerto: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>No se pudo iniciar la central. Mire los mensajes de arriba.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>El contenido del registro {number} del puesto {station} no es lo que firmó su autor. No se aceptó.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Un registro del historial está dañado: no se puede leer su cabecera.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Un registro se escribió en el formato {form}, que esta versión no conoce. Actualice Rollcall en este equipo.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>El cuerpo de un registro ({kind}) está dañado.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Los registros del puesto {station} desde el número {number} no se aceptaron: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Los registros del puesto {station} hasta el número {number} no se aceptaron: su firma no es válida.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Está presente quien está dentro de {session}, según cuentan sus puertas.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Se fijará: {at}; programado por {by} en %n puesto.</numerusform>
        <numerusform>Se fijará: {at}; programado por {by} en %n puestos.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>SIN FIJAR a las {at}: ningún puesto programado estaba encendido. Fíjelo con esa hora (protocol freeze --at) o anúlelo (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Está presente quien tiene la llegada registrada.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Allí aún no se ha escaneado a nadie.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>No se pueden escribir las credenciales en {path} ({why}). Libere espacio allí o elija otro archivo; lo que había antes sigue intacto.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>está abierta. Cierre la tapa</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>no tiene etiquetas. Ponga un rollo nuevo</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>no puede hacer avanzar las etiquetas. Vuelva a poner el rollo</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>tiene una etiqueta distinta de la indicada. Ponga el rollo correcto</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>tiene un atasco en la cuchilla. Ábrala y saque la etiqueta</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>La impresora {printer} indica un error. Mire sus luces.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>La impresora {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>La impresora {printer} está conectada. No informa de su estado.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>La impresora {printer} está lista.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>La impresora {printer} no responde. Mire sus luces. La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>La impresora {queue} se apagó o se desconectó mientras imprimía.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>La impresora {queue} responde.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>La impresora {queue} está lista.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>La impresora {queue} ha desistido de imprimir la credencial{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS ya no conoce el trabajo {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>La cola {queue} está detenida{why}. Arregle la impresora y reactive la cola: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>La impresora {queue} se ha detenido{why}. Mire su pantalla. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>La impresora {queue} no responde. Compruebe que esté encendida y conectada ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>La cola {queue} no acepta trabajos. Permítalos: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS no tiene la cola {queue}. Elija otra impresora o añada la cola en los ajustes de impresión del sistema. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>El servicio de impresión de este equipo (CUPS) no responde para {queue} ({why}). Inícielo (systemctl start cups) o elija otra impresora. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>La impresora {queue} no aceptó la credencial: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>tiene un atasco de papel. Saque el papel y cierre la impresora</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>está abierta. Cierre la tapa y la bandeja</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>no tiene papel. Ponga papel para credenciales</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>no tiene tinta, tóner o cinta. Ponga repuesto</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>no responde. Compruebe que esté encendida y conectada</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>tiene llena la bandeja de salida. Vacíela</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>está en pausa. Pulse su botón para continuar</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>no tiene su controlador en este equipo. Instálelo o configure la cola de nuevo</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>La impresora {queue} indica {reason}. Mire su pantalla.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>No hay ningún programa para {name!r}. Elija uno de: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} no nombra ninguna impresora. Escriba zpl:192.168.1.30/203 (puntos por pulgada: 203, 300 o 600) o brother:192.168.1.31/QL-820NWB/62 (modelo y etiqueta).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} no tiene una dirección que pueda ser de una impresora: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>No existe el modelo {model!r}. Se conocen: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>La {model} no admite la etiqueta {label!r}. Admite: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Las credenciales se escriben como archivos PDF en {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>No se puede escribir ninguna credencial en {folder} ({why}). Revise la carpeta o elija otra impresora; la credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>El disco está lleno y no se puede escribir ninguna credencial en {folder}. Libere espacio o elija otra impresora; la credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall no tiene permiso para escribir en la carpeta {folder}. Permítalo o elija otra impresora; la credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Ambos tienen que firmar con su nombre: quien entrega y quien recibe.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Puede que se haya impreso: mire la impresora y pulse Imprimir otra vez o Hecho.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Deshecho.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Otra persona viene en su lugar.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>La cola dejó de usar {printer} mientras esta credencial esperaba allí.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Sustituida por la credencial {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} no es tamaño para una credencial; debe tener de 10 a 1000 mm por lado.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} es para personas inscritas; las credenciales en blanco se imprimen con temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Imprima de 1 a {most} credenciales en blanco cada vez.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} no es un tamaño; escriba anchura y altura en mm: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>No se puede leer {file} como lista de personas: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>No hay nada prestado, así que no hay nada que listar.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} no tiene el bus {bus!r}. Sus buses: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Nadie tiene aún plaza en {visit}, así que no hay nada que listar.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} no es una imagen que se pueda imprimir; use un PNG o un JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>No hay ninguna plantilla de credencial {name}. {made}Incluidas: {known}. O indique un archivo TOML; tras un nombre puede ir {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Un diseño necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} es un diseño que viene con Rollcall y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} es demasiado grande para ser un diseño.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>No se puede leer {name} como diseño: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} tiene más de 8 MB; hágalo más pequeño.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>No se puede leer {name} ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Creadas aquí: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>No se puede escribir el diseño en {path} ({why}). Libere espacio allí o elija otra carpeta; lo que había antes sigue intacto.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Ya no se puede preguntar a la impresora {printer} por esta credencial.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>La impresora {printer} no responde ({why}). Compruebe que esté encendida y conectada. La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>La impresora {printer} se interrumpió al recibir la credencial ({why}). La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>La impresora {printer} se desconectó cuando iba a empezar a imprimir.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Ninguna impresora se llama {name!r}. Elija una de: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Aún no hay delegaciones, así que no hay nada que listar.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Este órgano no tiene miembros, así que no hay nada que imprimir.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>La impresora tiene esta credencial desde hace mucho y no indica ningún problema. Vaya a mirarla.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>No se pudo dibujar esta credencial por un fallo de Rollcall ({fault}). Comuníquelo; corrija el nombre e imprima de nuevo.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>El envío tropezó con un fallo de Rollcall ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>La impresión encontró un fallo propio de Rollcall y continúa ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Una impresora contiene de 0 a {most} credenciales, así que {size} no puede ser correcto.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>El aviso tiene que llegar cuando queden entre 0 y {size} credenciales, no {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>papel de credenciales</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>tinta, tóner o cinta</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>tóner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>En la impresora {queue} se acaba pronto: {what}.</translation>
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
      <translation>un consumible</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>La impresora {printer} no responde. Mire su pantalla. La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>La impresora {printer} está abierta. Cierre la tapa.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>La impresora {printer} no tiene papel. Ponga papel para credenciales.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>La impresora {printer} no tiene cinta. Ponga una nueva.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>La impresora {printer} está demasiado caliente y espera a enfriarse.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>La impresora {printer} está demasiado fría para imprimir. Caliente la sala.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>La impresora {printer} está en pausa. Pulse su botón para continuar.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>No se pudo escribir la copia de seguridad {path} ({why}). Compruebe que el disco o la memoria USB está y tiene espacio, y hágalo de nuevo.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>No se puede abrir la base de datos {path}: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>El SQLite de este equipo es {version}, que puede perder datos guardados. Rollcall necesita {wanted} o posterior: ejecute la instalación de nuevo (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>Otro programa bloquea la base de datos {path}. Cierre el otro programa (quizá uno de copias de seguridad) e inicie Rollcall de nuevo. No se perdió nada.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>La base de datos {path} no se puede abrir con la clave de este puesto: el archivo de clave no le corresponde o el archivo está dañado. No lo borre. Vuelva a poner la clave correcta o restaure la última copia: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} no se puede abrir con esta clave: no es una copia de Rollcall, la clave es de otro puesto o su comienzo está dañado.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>La base de datos está dañada ({what}). No siga trabajando con ella. kioskctl restore BACKUP aparta todo lo que contiene y pone en su lugar la última copia; lo que le falta vuelve de la central.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>El disco está lleno, así que esto no se guardó. Libere espacio (borre exportaciones o credenciales antiguas) y hágalo de nuevo. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>El disco ya no deja escribir nada, así que esto no se guardó. Reinicie el equipo y revise su disco; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>Otro programa bloquea la base de datos, así que esto no se guardó. Cierre el otro programa y hágalo de nuevo.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>El servidor de bases de datos no responde ({why}), así que esto no se guardó. Se intentará de nuevo; revise el servidor e inícielo si está parado.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall ya está abierto en {folder} (proceso {holder}). Use esa ventana o ciérrela primero.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>No se puede escribir en la carpeta de datos {folder} ({why}). Compruebe de quién es o elija otra con --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall ya está abierto en {folder}. Use esa ventana o ciérrela primero.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>El disco está lleno, así que Rollcall no puede iniciarse en {folder}. Libere espacio (borre exportaciones o credenciales antiguas) e inícielo de nuevo. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>No se puede crear la carpeta de datos {folder} ({why}). Elija otra con --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>archivo de clave (solo su dueño puede leerlo)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>llavero</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Falta la clave de los datos de este puesto: {path} no está y el llavero de este equipo no la tiene. Vuelva a poner el archivo de clave desde la copia de seguridad del puesto.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>El archivo de clave {path} está dañado. Vuelva a ponerlo desde la copia de seguridad.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>No se puede leer el archivo de clave {path}: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} no puede nombrar el lugar de un evento en la base de datos. Use hasta 40 minúsculas, cifras y guiones bajos, como event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} no es la dirección de una base de datos: {why}. Tiene esta forma: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>El servidor de bases de datos no responde: {why}. Compruebe su dirección y que el servidor está en marcha.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>El servidor de bases de datos no acepta esto ({why}), así que no se guardó. Se intentará de nuevo; revise el servidor.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>El servidor de bases de datos no puede garantizar lo que acaba de guardar ({why}). Revise su servidor de reserva. No se perdió nada: se envía de nuevo hasta que esté a salvo.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>No se pudo ordenar la base de datos ({why}); se intentará de nuevo.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>su comienzo</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>El paquete está alterado o dañado en {where} (byte {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>El paquete está cortado en {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>la página {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>su manifiesto</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>su final, donde se añadió algo</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>sus primeros bytes</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Este archivo no es un paquete de Rollcall. El nombre de un paquete termina en .rollcall; escriba uno en el otro puesto: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Este paquete es de la forma {version} y este equipo conoce la forma {known}. Actualice Rollcall en este equipo y léalo de nuevo.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Este paquete es de la antigua forma {version}, que ya no se lee. Actualice Rollcall en el puesto que lo escribió y escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>La memoria USB no se puede leer más allá del byte {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Este paquete es de otro evento. No se leyó nada. Léalo en un puesto de ese evento: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Este paquete está sellado con una clave que este puesto no tiene: lo escribió un puesto que no se unió a la misma central, o después de excluir a este. No se leyó nada. Una primero ambos a una misma central.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>El paquete no está firmado por el puesto que nombra como autor. No se leyó nada. Pregunte de dónde viene a quien se lo dio.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>No se puede leer el manifiesto del paquete: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>No se pudo escribir el paquete {path} ({why}). ¿Se sacó la memoria USB? No se perdió nada: conéctela y escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>No hay ninguna carpeta {place}. Conecte la memoria USB y nombre su carpeta, o nombre un archivo en una carpeta existente, terminado en {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>La memoria USB en {folder} está llena. No se dejó nada en ella. Libere espacio o use otra.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>El paquete es demasiado grande para la memoria USB en {folder}. Use una formateada como exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>No se puede escribir en la memoria USB en {folder}. Revise su interruptor y de quién es la carpeta, o use otra.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} no es un archivo. Nombre el paquete mismo: termina en .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} es demasiado grande para ser un paquete de Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>No hay ningún archivo {path}. Conecte la memoria USB y nombre el paquete que contiene.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>No se pudo leer el paquete {path} ({why}). ¿Se sacó la memoria USB? Lo leído antes se conserva: conéctela y léalo de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. Se incorporó la página anterior y nada posterior. Cópielo otra vez, o haga que «{name}» lo escriba de nuevo.</numerusform>
        <numerusform>{what}. Se incorporaron las %n páginas anteriores y nada posterior. Cópielo otra vez, o haga que «{name}» lo escriba de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n registro que tiene «{name}» no está en este paquete ni aquí: sigue donde terminó uno anterior.{why} Se incorporó lo que encaja. Lea el anterior, o haga que «{name}» escriba uno con --everything.</numerusform>
        <numerusform>%n registros que tiene «{name}» no están en este paquete ni aquí: continúa donde terminó uno anterior.{why} Se incorporó lo que encaja. Lea el anterior o haga que «{name}» escriba uno con --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>«{name}» fue excluido de este evento. Lo que había hecho se incorporó, porque quizá nadie más lo tiene: mire sus operaciones antes de fiarse de ellas.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Este paquete es de otro evento. No se leyó nada.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>El autor de este paquete, «{name}», fue excluido de este evento. No se leyó nada. Llévelo a la central: puede contener operaciones que nadie más tiene.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Este evento no conoce el puesto que escribió este paquete, «{name}». No se leyó nada. Únalo a la central; si ya lo hizo, lea antes un paquete de la central.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>El final de este paquete no está firmado por el puesto que escribió su comienzo. No se leyó nada. Haga que lo escriban de nuevo.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>El paquete cambió mientras se leía. No se incorporó nada; léalo de nuevo.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Lo que está antes se incorporó.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. No se pudo leer nada. Cópielo de nuevo o haga que lo escriban otra vez.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>No se puede leer la página {number} del paquete: su autor tiene otra versión. Actualice Rollcall en ambos puestos.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Todo lo que traía se incorporó antes. Léalo entonces una vez más.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Ningún puesto se llama {wanted!r}. Puestos de este evento: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Este puesto aún no contiene ningún evento, así que no puede escribir ni leer un paquete. Únase una vez a una central (kioskctl join) o importe el evento.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Varios puestos se llaman {wanted!r}. Nombre uno por su identificador: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>La memoria USB devuelve otra cosa que lo escrito. No se dejó nada en ella. Use otra memoria USB.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>La memoria USB no conservó lo escrito: {why}. No se dejó nada en ella. Use otra memoria USB.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>Lo que responde en {url} no es una central de Rollcall (estado {status}). Compruebe la dirección; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} no es la dirección de una central. Tiene esta forma: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>La central dice: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>La central en {url} tiene un fallo propio (estado {status}). No se perdió nada; mire la ventana de la central o iníciela de nuevo.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>La respuesta de {url} es demasiado larga para ser de una central.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>Lo que responde en {url} no es la central a la que se unió este puesto. No se usó nada de ello. Compruebe la dirección de la central y la red.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>La conexión con {url} está interceptada: alguien entre este puesto y la central muestra una clave propia. No se dijo nada y nada cambió. Use otra red, como un cable a la central, o sincronice por un archivo en una memoria USB.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>La central no da ninguna dirección. Escríbala junto con su código.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>La central en {url} es de una versión anterior. Actualice allí Rollcall.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>La central en {url} no conoce este código de unión. No se envió nada. Lea de nuevo el código en la pantalla de la central o muestre allí uno nuevo: un código vale diez minutos. Si era correcto, allí responde otra cosa que la central: compruebe la dirección.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>La central no dice quién es. Actualice Rollcall en la central.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Este puesto no está unido a ninguna central. Únase a una: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>La respuesta de la central nombra otro puesto. Únase de nuevo a la central.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Este equipo no está en ninguna red donde se puedan encontrar centrales. Conéctelo o escriba la dirección de la central tal como la muestra su pantalla.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Un código de unión tiene %n letra o cifra, como 7K3M-9QX2-T4AB. Léalo de nuevo en la pantalla de la central.</numerusform>
        <numerusform>Un código de unión tiene %n letras y cifras, como 7K3M-9QX2-T4AB. Léalo de nuevo en la pantalla de la central.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>No se puede leer la petición de unión: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>La petición de unión no contiene ninguna clave utilizable. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>La respuesta no viene de la central que mostró este código. Compruebe la dirección de la central.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>No se puede leer la respuesta de la central: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>No se puede leer lo que la central dice de su clave: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>No se puede leer la pregunta del puesto: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Este código es de una central más nueva de lo que este puesto entiende. Actualice Rollcall en este equipo y escanéelo de nuevo.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>El código de la central no se leyó bien. Escanéelo de nuevo; si no ayuda, el lector escribe para otro teclado: escriba la dirección de la central y su código corto.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>El registro {number} del puesto {station} existe dos veces: el disco de ese puesto se copió o se restauró. Ambos se conservan. Detenga uno de los dos puestos y una el otro de nuevo.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Los dos historiales difieren y ningún lado pudo dar lo que falta al otro. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>El otro lado es de otro evento. Una este puesto a la central correcta.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>No se puede leer la copia del historial de la central: {why}. Actualice Rollcall en este equipo y en la central, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>No se envió nada. Compruebe la dirección; si un navegador en esta red muestra una página de acceso, inicie sesión primero; o use otra red, como un cable a la central, o una memoria USB.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Lo que responde muestra otra clave que la de la central: una página de acceso de la red está en medio, la conexión está interceptada u otro equipo tiene la dirección de la central.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Se llama «{name}».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Lo que responde es otra central de Rollcall, no la central a la que se unió este puesto: ahora tiene la dirección de aquella.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Lo que responde muestra una clave que la central ya sustituyó. Si la central se restauró desde una copia, únase de nuevo con un código nuevo; si no, alguien puede tener la clave antigua.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>puede haber en medio una página de acceso de la red: abra un navegador e inicie sesión primero.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>No se pierde nada: lo que se hace aquí se conserva y pasará en cuanto la central responda.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>La respuesta de la central en {url} se cortó: se fue la red o la central se detuvo. No se pierde nada; se intentará de nuevo.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Una central habla HTTPS: escriba su dirección como https://, por favor.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Esta red no conoce el nombre de {url}. No se pierde nada. Escriba el número de la central, tal como lo muestra su pantalla (por ejemplo 10.0.0.5:8470), o use la red en la que está la central.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>La central en {url} no respondió en {seconds:g} segundos. No se pierde nada; se intentará de nuevo. Si sigue así, mire la ventana de la central: su programa puede estar colgado.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>No se puede alcanzar la central en {url}: de allí no vuelve ni un sí ni un no. {nothing_lost} Mire si el equipo de la central está encendido y en la misma red que este; algunas redes de invitados separan los equipos, y un cortafuegos en la central puede estorbar.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>Lo que responde en {url} acepta la llamada y luego no dice nada. No se envió nada. Mire la ventana de la central: su programa puede estar colgado, así que iníciela de nuevo; o compruebe la dirección y el puerto; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>No se puede alcanzar la central en {url}. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>No se logra una conexión segura con {url} ({why}). No se envió nada. Compruebe la dirección y el puerto; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>La respuesta de la central en {url} llega demasiado despacio: la red es mala o algo en medio la retiene. No se pierde nada; se intentará de nuevo.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>No se puede alcanzar la central en {url}: este equipo no está en ninguna red que lleve allí. {nothing_lost} Conecte el cable o elija la red en la que está la central.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>Lo que responde en {url} habla una forma anticuada e insegura de HTTPS: no es una central de Rollcall, o algo en medio debilita la conexión. No se envió nada. Compruebe la dirección; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Lo que responde en {url} no habla HTTPS, así que no es una central de Rollcall. No se envió nada. Compruebe la dirección y el puerto; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>cortada</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>No se puede leer el mensaje del otro lado: {why}. Compruebe la dirección de la central y que no haya en medio una página de acceso de la red; después inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Un mensaje de la sincronización es demasiado grande ({size_mb} MB). Actualice Rollcall en este equipo y en la central.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>El otro lado habla la versión {version} de la sincronización y este equipo la versión {ours}. Actualice Rollcall en este equipo.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} contiene un carácter que no se puede imprimir (U+{number:04X}): escriba la celda de nuevo</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} tiene %n carácter y caben {most} como máximo: acórtelo</numerusform>
        <numerusform>{name} tiene %n caracteres y caben como máximo {most}: acórtelo</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>falta {name}: rellénelo</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} es "{text}": escriba yes o no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} es "{text}": escriba un número entero de 0 a {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} es "{text}": escriba fecha y hora como 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} es "{text}": escriba la hora local de la sede, sin desfase</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} es "{text}", que no es una dirección de correo: corríjala o déjela vacía</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} es "{text}", que no es un país conocido: escriba sus dos letras, como KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} indica "{text}", que se omitió: escriba los idiomas como en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} es "{text}": escriba la fecha como 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>se abre una comilla que nunca se cierra: quítela o ciérrela</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>una celda es demasiado larga para leerla: acórtela</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes es {count}: escriba un número de {least} a {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>tiene más de 30 MB: hágala más pequeña</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>no es una imagen que se pueda leer: use JPEG, PNG o WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>lo recortado es demasiado pequeño para reconocerse en papel</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>no se puede leer: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>No se puede abrir la carpeta {folder}: {why}. Indique la carpeta que contiene las fotografías.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>nadie está inscrito con el código que lleva su nombre</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>tiene más de 60 millones de puntos: hágala más pequeña</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>es demasiado pequeña para reconocerse en papel</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} es una imagen de la misma persona</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, fila {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>la fila {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, fila {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, fila {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} ya da asiento a {code}: dígalo solo en uno de los dos</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Aún no hay lista de delegaciones, así que no se comprobaron sus códigos.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>el código {code} ya se usa en {where}: dé a cada fila el suyo</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} describe el evento {code}, pero este puesto contiene {held}. Use otra carpeta de datos para otro evento.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} no se puede usar: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>A {source} le faltan las columnas {columns}. Los contactos, necesidades, mesas y notas que ya hay se quedan; lo demás se toma como vacío.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) es anterior a starts ({starts}): corrija uno de los dos</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone es "{text}", que no existe: escríbalo como Asia/Seoul o Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" es nuevo: se trata como sesión abierta</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>termina ({ends}) antes de empezar ({starts}): corrija uno de los dos</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>falta capacity: una visita necesita el número de sus plazas</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits indica "{text}", y nadie definió esa categoría</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>falta el nombre: rellene given_name o family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>nadie está inscrito con el código {text}: corríjalo o añada a esa persona a la lista de participantes</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} es "{text}": escriba uno de {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>falta {name}: dé a esta fila un código que no tenga ninguna otra</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category es "{text}", que no es ninguna de {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation es "{text}", que no está en la lista de delegaciones: corríjalo o añádala a esa lista</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>la delegación {delegation} ya tiene otra jefatura, en {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>empieza el {day}, que no es un día del evento</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>sus puertas cierran ({closes}) antes de abrir ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone es {phone}: la hoja de cálculo ha perdido sus cifras</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones indica {count}, y una credencial muestra {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} es "{text}": la hoja de cálculo lo convirtió en número. Ponga la columna como texto y escríbalo de nuevo</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} es "{text}": use letras de la A a la Z, cifras y guiones</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>tiene %n celda y la cabecera {width}: ponga entre comillas la celda que contiene una coma</numerusform>
        <numerusform>tiene %n celdas y la cabecera {width}: ponga entre comillas la celda que contiene una coma</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} parece una lista de {list}, pero le falta la columna {missing}. Añádala a la cabecera e importe de nuevo.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Aquí no hay nada que importar. Indique event.toml, delegations.csv, participants.csv o programme.csv (o .xlsx), o la carpeta que los contiene.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} no es texto que se pueda leer. Ábralo en una hoja de cálculo y guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} parece escrito en {encoding}: mire si "{line}" se lee bien. Si no, guarde el archivo como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} está vacío.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, hoja {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} está vacío.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} tiene dos veces la columna "{column}". Deje una e importe de nuevo.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Las columnas de {source} no son las de ninguna lista conocida ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: no se hace nada con las columnas {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>No se puede abrir la carpeta {folder}: {why}. Mire si tiene permiso para leerla.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} supera los {size_mb} MB, que ninguna lista de participantes necesita. Guarde solo la lista como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>No se puede leer {name}: {why}. Ciérrelo en otros programas y mire si puede abrirlo.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>No se puede leer {name}: {why}. Corríjalo en un editor de texto; es TOML en UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} no describe ningún evento.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Se omitió.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>No hay ningún archivo {path}. Mire su nombre y su carpeta.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>No se puede leer {name}: está dañado o no es una hoja de cálculo. Ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} se descomprime en mucho más de lo que necesita una lista de participantes, así que no se abrió. Copie las filas a un libro nuevo o guarde la hoja como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} tiene celdas más allá de la fila {rows:,} o la columna {columns}, así que no se abrió. Borre lo que está muy abajo y a la derecha de la lista y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} es un archivo .xls antiguo o está protegido con contraseña. Ábralo en la hoja de cálculo y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} es un libro binario. Guárdelo como .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} contiene macros. Guárdelo como .xlsx, que no las contiene.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>No se puede leer {name} ({why}). Ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Elija otra carpeta y exporte de nuevo.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>No se escribió {name}: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Las exportaciones se escriben como csv o xlsx, no como {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Un archivo xlsx admite {most:,} filas y hay más. Exporte como csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>el disco está lleno. Libere espacio o elija otro disco, y exporte de nuevo.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>no hay ninguna carpeta {folder}. Créela o elija otra.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>una carpeta tiene ese nombre. Elija otro.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>no se puede escribir allí. Ciérrelo en otros programas o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} no es una hora. Escriba 09:30 o 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Aquí no hay pantalla. Use kioskctl en este terminal, o fotografíe la ventana: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>La impresora {printer} no aceptó la credencial. Mire su pantalla. La credencial se conserva y se intentará de nuevo.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>lo más largo de todo</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>un solo nombre</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>nada más que un nombre</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>un nombre de una sola palabra larga</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>una palabra muy larga en el cargo</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>dos líneas en tailandés</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>de derecha a izquierda con signos</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>persa con carácter de unión</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>hebreo con un número dentro</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>hangul, con el apellido delante</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>caracteres han, con el apellido delante</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>devanagari con ligaduras</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>bengalí</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>tamil de gran anchura</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>etiópico</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>georgiano</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>armenio</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>cirílico más allá del ruso</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>griego</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>jemer</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>lao</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>latín con todos los acentos</translation>
    </message>
  </context>
</TS>
