<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>Il manque à cet ordinateur ce qu’il faut pour les caméras. Utilisez un lecteur.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Il n’y a pas de caméra ici. Utilisez un lecteur.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>La caméra s’est arrêtée : {why}. Utilisez un lecteur.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>Il manque à cet ordinateur ce qu’il faut pour les caméras. Choisissez un fichier.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Il n’y a pas de caméra ici. Choisissez un fichier.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>La caméra s’est arrêtée : {why}. Choisissez un fichier.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall a commis une erreur ({kind}). Ce qui était enregistré est en sûreté. Continuez et envoyez ce fichier à la personne qui s’occupe de Rollcall : {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Une erreur dans Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Rien n’a été fait</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>C’est fait</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Veuillez vous adresser à l’accueil</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Aucun second badge n’a été imprimé.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} retire le badge de {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who} : le badge {issue} s’imprime ; le précédent est annulé dès maintenant.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Accréditation notée</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, par {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Arrivée enregistrée</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscription et arrivée enregistrées</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>À sa place</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Envoyé au guichet des cas particuliers</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Badge remis</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>Réimpression</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Table ou zones modifiées</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Place confirmée</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Place libérée</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>La place est libérée à la prochaine synchronisation</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Liste d’attente quittée</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} vient à la place de {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Bienvenue : protocole averti</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Arrivée enregistrée : lisez la note</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Entrée déjà enregistrée</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Non ouverte à ce badge</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Séance complète</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sans accréditation</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Document manquant</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>Cotisation due</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscription annulée</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Ancien badge : il a été remplacé</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Badge retiré</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Code falsifié ou abîmé</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Badge d’un autre événement</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Plusieurs personnes possibles</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus complet</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Mauvais bus</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Non confirmée : liste d’attente</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{inside} arrivés sur {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscrire</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Cherchez quelqu’un</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Événement d’exemple</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Personnes trouvées</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Scannez une invitation ou un badge, ou tapez un nom n’importe où.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Choisissez avec les flèches et appuyez sur Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Essayez moins de lettres ou une autre orthographe, ou appuyez sur F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>Ouverture de l’événement</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Aucun événement sur ce poste</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Importez les listes de l’organisateur ou rejoignez un poste central qui a l’événement.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall ne peut pas démarrer ici</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Importer un événement (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Vers le guichet des cas particuliers (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Quelqu’un d’autre retire le badge</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Quelqu’un vient à sa place</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Prêter un casque ou une carte</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accréditation</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>La cotisation est payée</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Rôle dans la délégation</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n trouvée</numerusform>
        <numerusform>%n trouvées</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>Derniers passages ici</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Est là</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>Les {shown} premières : tapez plus pour en voir moins</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Voici l’événement d’exemple : essayez tout, personne n’est réel.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Scannez un code ou tapez un nom</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Une copie a été faite, puis ouverte pour vérifier qu’elle est complète : {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>Copie en cours</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>Vérification de la copie : chaque opération et chaque signature</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Faire une copie</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Restaurer une copie</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>Vérification de la copie</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Choisir une copie</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Copies de ce poste</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Copies d’un poste</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Copie restaurée</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Aucune copie n’a encore été faite. La première suivra d’ici un quart d’heure.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>La dernière copie vient d’être faite.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>Ce que ce poste a fait après cette copie disparaît de l’écran. Tout est mis de côté, et ce que le poste central en a déjà revient de lui-même.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>Le poste continue sans ses places jusqu’à ce que le poste central lui en remette, et les tâches d’impression en attente demandent d’abord.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Mettre cette copie à la place de ce qui est là maintenant ?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>La restaurer</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Tout laisser en l’état</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Ce qui était là auparavant n’a pas pu être lu ; cela se trouve dans le dossier « set-aside ».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>Dernière copie : il y a {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>« {name} », événement {event} : %n personne, dont {checked_in} déjà enregistrées.</numerusform>
        <numerusform>« {name} », événement {event} : %n personnes, dont {checked_in} arrivées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>Sa dernière opération : il y a {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>Dans le dossier « set-aside » : %n opération qui n’y figure pas. Ce que le poste central en a revient à la prochaine synchronisation.</numerusform>
        <numerusform>Dans le dossier « set-aside » : %n opérations qui n’y figurent pas. Ce que le poste central en a revient à la prochaine synchronisation.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Il ne lui manque rien de ce qui était ici.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>« {name} », écrite par une autre version de Rollcall : %n opération.</numerusform>
        <numerusform>« {name} », écrite par une autre version de Rollcall : %n opérations.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>Ensuite : synchronisez avec le poste central (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>La copie n’a pas été restaurée</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Importé ; enregistrez-le sous un nom pour le garder</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>Les images se trouvent à côté du fichier : emportez-les aussi.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Un essai part vers l’imprimante</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Avec la personne affichée ici. Aucun poste ne l’accepte.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Ce poste imprime désormais avec {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>Ce qui n’était pas enregistré est de nouveau là</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>Les flèches déplacent l’élément choisi de 1 mm, avec Shift de 0,1 ; avec Alt elles changent sa taille. Page Down choisit l’élément suivant.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Pour une imprimante en noir seul</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Recto et verso sur un papier</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Nouvelle feuille à chaque</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>À l’envers</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Badge temporaire</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Carton de table</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Panneau</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Non plié</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Selon une ligne horizontale</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Selon une ligne verticale</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Repères de pliage</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Un papier pour chacun</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Plusieurs par feuille</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Non : à la suite</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Largeur de feuille</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Hauteur de feuille</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>L’un sous l’autre</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Marge à gauche</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Marge en haut</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Écart latéral</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Écart dessous</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Repères de coupe</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>Le verso</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>Le recto</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Insérer un champ</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Ajouter une langue</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>Le texte dans cette langue</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Laissez les deux vides pour retirer la langue.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Ajouter un texte</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Le retirer</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>La photo de la personne</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Ses textes, l’un sous l’autre</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>Le badge</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Toutes les zones, avec virgules</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Depuis la gauche</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>Depuis le haut</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Recto</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Verso</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>Face</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Cadre</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Épaisseur du cadre</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Coins ronds</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Lignes max.</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Écart dessus</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alignement</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>En capitales</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>En d’autres langues</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Entière</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Remplir</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Étirée</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Fin, depuis la gauche</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Fin, depuis le haut</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettre</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Mot, minimum</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Retrait</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Épaisseur</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Tirets</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>Cadrage</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(rien encore)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Code QR</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>Bande de catégorie</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Son programme</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Mention d’exercice</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Civilité</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Nom, nom de famille en capitales</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Nom avec civilité et sigles</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Nom comme dans une liste</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Sigles après le nom</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Nom dans son écriture</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Délégation</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Lettre de la catégorie</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nom de l’événement</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Dates de l’événement</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Lieu de l’événement</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Chef de délégation et autres lignes</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Numéro du badge</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Jour d’un badge temporaire</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Séances choisies</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Texte du code QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>en tirets</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Blanc</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>Couleur de la catégorie</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Lisible sur la catégorie</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Éléments, dans l’ordre du dessin</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Éléments : les derniers sont dessus</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Importer un modèle</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Exporter le modèle</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Éditeur de badges</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (le vôtre)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Modèle à ouvrir</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Tirer un essai</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Utiliser à ce poste</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Ajouter un élément</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Personne dont le badge sert d’essai</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Points par pouce de l’imprimante</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} depuis la gauche, {y:g} depuis le haut, {w:g} sur {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n point à vérifier</numerusform>
        <numerusform>%n points à vérifier</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>ce poste imprime avec</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>Le papier tel qu’il s’imprime, {width:g} sur {height:g} millimètres</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>Le badge ; rien n’y est choisi</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Rien à corriger, essayé avec %n personne</numerusform>
        <numerusform>Rien à corriger, essayé avec %n personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>De même pour %n autre.</numerusform>
        <numerusform>De même pour %n autres.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Un nouveau modèle, à partir de {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, fourni avec Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Enregistrer le modèle sous</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>L’enregistrer</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Ouvrir un autre modèle et perdre les modifications ?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Perdre les modifications</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Continuer l’édition</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Il est gardé sur ce poste, sous un nom à lui.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Les modèles fournis avec Rollcall restent tels quels.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>Les modifications de {name} ne sont pas enregistrées.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>verso</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n tête comptée</numerusform>
        <numerusform>%n personnes comptées</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Admettre quand même ?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admettre</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>Le journal garde qui l’a décidé et pourquoi.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Ce que voit la caméra</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n’a été modifié</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porte</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admettre quand même</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Pas encore de séances</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Importez un programme : chacune de ses séances a ici une porte.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Séance</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Entrée (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Sortie (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Chiffres et Enter : comptage · + entrée, − sortie · Ctrl+Z : annuler</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Quitter le plein écran</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Personnes : {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Scannez un badge</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Pas ici, ou pas maintenant</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Entrée non comptée</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Mauvais jour ou heure</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Non ouverte à ce badge</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>À l’accueil</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Gardez le badge. À l’accueil</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sans limite</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Poste isolé : seuls les scans de cette porte comptent</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>in</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>out</source>
      <translation>sortie</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Personne inconnue</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>Libres : {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Entrée : {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Sortie : {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} entrées en tout, {refused} refus</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count} de trop</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>sur {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n tête comptée à {time}</numerusform>
        <numerusform>%n personnes comptées ({time})</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Ouverte maintenant : {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Réglé</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Personne n’attend</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Vers le guichet des cas particuliers : pourquoi ?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Qui attend quelqu’un</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Prendre (Entrée)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Attend depuis</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Pris par</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Ici figurent ceux qu’un guichet envoie (Ctrl+E sur la fiche) et ceux qui appellent à une borne.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n attend quelqu’un</numerusform>
        <numerusform>%n attendent quelqu’un</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Attend</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Document ou accréditation</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Cotisation</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Nom ou données</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Badge ou imprimante</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Autre chose</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>A demandé de l’aide</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Invité du protocole</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Attend en vain l’autre personne</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Panne de la borne</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>se cherche</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>à ses rendez-vous</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>répond aux questions</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>attend le badge</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Poste renommé</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Synchronisé</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>{sent} envoyées, {received} reçues</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>Préparation de la clé USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>Lecture de la clé USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Encore %n minute environ.</numerusform>
        <numerusform>Encore %n minutes environ.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Tout est là. Les listes sont en préparation.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} entrées sur {total} sont intégrées.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Reprise de l’événement</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} entrées sur {total} sont ici, en sûreté sur ce disque.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Encore moins d’une minute.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (autre événement)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Pour un seul poste ({role}), pendant dix minutes : scannez-le là-bas, ou tapez l’adresse et ce code.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>À quoi sert le poste</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admettre un poste</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Ne plus être le poste central</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR pour rejoindre ce poste</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Ce poste est un poste central : {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>Le poste central affiche son adresse, un code et un QR. Tapez les deux premiers, ou scannez.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>Recherche de postes centraux sur ce réseau</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Trouvés sur ce réseau. N’importe qui peut utiliser un nom : le code à l’écran du poste central indique lequel est le vôtre.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Chercher un poste central</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Être le poste central</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>D’autres postes rejoignent celui-ci tant qu’il est ouvert</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Rejoindre</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Aucun poste central n’a répondu sur ce réseau. Tapez l’adresse affichée à son écran.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Rejoindre un poste central</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Adresse du poste central</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Synchronisation</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>Ce qui se passe ici est d’abord gardé ici, puis transmis aux autres.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>Synchronisation en cours</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Le code du poste central est lu</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Appuyez sur Rejoindre pour devenir un poste de ce poste central.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Ce poste</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Sans le réseau</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nom de ce poste</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Préparer une clé</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Lire une clé</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Qui en a besoin</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Un nouveau poste : tout</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Choisir la clé USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Choisir le fichier sur la clé USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Par clé USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Préparez une clé USB ici et lisez-la à un autre poste de cet événement. Tout ordinateur de l’événement peut l’ouvrir tant qu’il n’est pas exclu : gardez-la sur vous.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Clés USB de Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>La clé USB est prête : retirez-la</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Rien de nouveau : tout ce qu’elle contient est déjà ici.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>%n opération d’ici est à rapporter là-bas : préparez une clé USB pour ce poste.</numerusform>
        <numerusform>%n opérations d’ici sont à rapporter là-bas : préparez une clé USB pour ce poste.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Rien de nouveau. Elle indique à qui la lit ce que ce poste possède.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n opération, écrite et relue pour vérification.</numerusform>
        <numerusform>%n opérations, écrites et relues pour vérification.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>La clé USB n’a pas pu être utilisée en entier</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n nouvelle opération.</numerusform>
        <numerusform>%n nouvelles opérations.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Rien de nouveau : cette même clé USB a déjà été lue ici.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Rien de nouveau : une clé USB plus récente de ce poste a été lue ici.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Clé USB de {station} lue</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Pour {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n opération de ce poste attend le poste central.</numerusform>
        <numerusform>%n opérations de ce poste attendent le poste central.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificat</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>En attente ici</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n opération</numerusform>
        <numerusform>%n opérations</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Rien n’est perdu, mais les heures des listes sont fausses : réglez l’horloge.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Si le poste central reste injoignable, une clé USB transporte les opérations.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Pas encore de synchronisation</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Rien n’attend sur ce poste. Ce que les autres ont fait depuis n’est pas encore ici.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>Ce qu’ont fait les autres</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Aucune place n’est détenue ici : les demandes vont sur la liste d’attente, dans l’ordre.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Un badge remplacé ou retiré ailleurs après ce moment n’est pas connu ici : {when}.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>Ce que les autres ont fait après ce moment n’est pas connu ici avant la prochaine synchronisation : {when}.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>l’importation</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Ce poste est le poste central</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Les autres se synchronisent avec lui tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Ce poste travaille seul</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Tout fonctionne, aussi longtemps que vous voulez. Rejoignez un poste central pour partager avec d’autres accueils.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>À jour avec le poste central</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Dernière synchronisation : {ago} ({when})</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Poste central</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, la plus ancienne : {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Comme au poste central</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Enregistrer les arrivées, imprimer, corriger, inscrire sur place : tout, aussi longtemps que vous voulez.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Toutes les places des visites sont attribuées ici.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>%n place de visite peut être confirmée ici.</numerusform>
        <numerusform>%n places de visite peuvent être confirmées ici.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when} : chacun avait tout ce que l’autre avait.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Feuille de relève créée</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Relève</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Créer la feuille</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>Un PDF avec les décomptes, ce qui reste ouvert, les imprimantes et leur stock.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Qui passe la main</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Qui prend la relève</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>Liste des objets prêtés</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item} : prêté à {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item} : rendu. {name} l’avait.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Fichier créé : {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Numéro de l’objet</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Terminé (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, depuis {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Scannez ou tapez le numéro d’un casque ou d’une carte de vote. Un objet prêté est alors repris, quelle que soit la personne qui l’avait.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Prêts en cours : %n objet.</numerusform>
        <numerusform>Prêts en cours : %n objets.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Prêter à {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>N’a rien à nous.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Tapez le numéro de l’objet, %n caractère au plus.</numerusform>
        <numerusform>Tapez le numéro de l’objet, %n caractères au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} est déjà prêté. Reprenez-le d’abord.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} n’est pas prêté.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Photo enregistrée</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Photo supprimée</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Caméra (Espace)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Reprendre (Espace)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Prendre cette image</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>En choisir une autre</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Supprimer la photo</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Déposez une image ici</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Un fichier JPEG, PNG ou WebP de cet ordinateur ou d’un appareil photo.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>Le visage doit être dans le cadre. Espace ou Enter prend la photo.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Prendre la photo (Espace)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Faites glisser l’image ; tournez la molette ou appuyez sur + et − pour l’agrandir ou la réduire.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Elle figure sur le badge et sur cette fiche.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Elle figure sur cette fiche. Les badges utilisés ici ne montrent pas de photo : choisissez dans Impression un modèle qui en montre une.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Photo de {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n photo gardée.</numerusform>
        <numerusform>%n photos gardées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Lecture du dossier</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Photo {done} sur {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Lecture des fichiers</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n ligne écrite.</numerusform>
        <numerusform>%n lignes écrites.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Ces fichiers ne peuvent pas être importés</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifiées</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangées</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Refusées</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, délégations, participants et programme, en CSV ou Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Choisir des fichiers</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Dossier de photos</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Déposez ici les listes de l’organisateur</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Vous verrez ce qui est nouveau et ce qui est faux avant toute écriture. Un dossier de photos, chacune portant le nom de son code d’inscription, peut aussi être déposé ici.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n ligne serait écrite. Rien ne l’est encore.</numerusform>
        <numerusform>%n lignes seraient écrites. Rien ne l’est encore.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>%n photo serait gardée. Aucune ne l’est encore.</numerusform>
        <numerusform>%n photos seraient gardées. Aucune ne l’est encore.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Rien ne peut être écrit : voir les lignes ci-dessous.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Tout ce que contiennent ces listes est déjà connu.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Lignes refusées</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Aucune photo ne peut être gardée : voir ci-dessous.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Toutes les photos de ce dossier sont déjà là.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Omis en outre : %n autre fichier.</numerusform>
        <numerusform>Omis en outre : %n autres fichiers.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Fichiers omis</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… et %n de plus</numerusform>
        <numerusform>… et %n de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Écrire %n ligne</numerusform>
        <numerusform>Écrire %n lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Garder %n photo</numerusform>
        <numerusform>Garder %n photos</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Délégations</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Participants</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>Tables et zones</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n carton de table sur papier</numerusform>
        <numerusform>%n cartons de table sur papier</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>{here} personnes des délégations sur {all} sont là</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n arrivée enregistrée</numerusform>
        <numerusform>%n arrivées enregistrées</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Liste créée</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n’a été modifié</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n badge commandé en une seule série</numerusform>
        <numerusform>%n badges commandés en une seule série</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>C’était déjà ainsi.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Requis : {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Écrivez le rang sous forme de nombre.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Choisissez d’abord un tableau figé.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Noté</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>Le protocole est averti de l’arrivée.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>Le protocole n’est pas averti de l’arrivée.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>L’ordre a changé</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>De nouveau selon la règle</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>Le tableau est figé</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Tous les postes l’auront après la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Laissez cette fenêtre ouverte jusque-là. Un second poste peut aussi être programmé.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Tous les postes l’apprennent.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Rang {place}, à la main</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>Aucun tableau n’est figé à cette heure : {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>Sera figé : {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Seuls les chefs attendus</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Alertes à ce poste</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Placer à la main</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Revenir à la règle</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Liste pour les huissiers</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Délégation</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Chef</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Ordre d’arrivée</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Organe</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Maintenant, ou un tableau figé</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Figer le tableau</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Imprimer le tableau figé</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membre</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Représenté par</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Vote</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Qui compte comme présent</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Annuler le gel</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>État actuel</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Texte actuel</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Cartons de table</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n carton de table périmé ou manquant</numerusform>
        <numerusform>%n cartons de table périmés ou manquants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n à enlever</numerusform>
        <numerusform>%n à enlever</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Personnes placées, déplacées, renommées ou inscrites après l’impression des cartons.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Imprimer %n carton de table</numerusform>
        <numerusform>Imprimer %n cartons de table</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Pas encore de carton</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Texte différent</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Tous les cartons sont bons</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>se trouve à la table {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Espace coche. Une note se lit avant de cocher.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Délégation ou nom</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Délégations</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Tout cocher (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Rôle (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Cotisation et pouvoirs (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>à %n poste</numerusform>
        <numerusform>à %n postes</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Présent : qui a son arrivée enregistrée</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>personne n’y a encore été scanné</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>Le second de deux : le tableau d’un autre poste compte.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Présent : qui est dans « {session} », selon ses portes</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Non figé à {at} : aucun poste programmé n’était allumé. Figez-le avec cette heure, ou annulez.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>figé : {at}, par {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>plus de {share} des membres</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>plus de {share} de ceux qui peuvent voter</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>au moins {share} des membres</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>au moins {share} de ceux qui peuvent voter</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>programmé par {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>programmé, fait à {at} par {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>la moitié</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>rien n’a été dit</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Noter</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>des membres</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>de ceux qui peuvent voter</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Fixer la règle</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Une autre liste ne le change que là où elle dit autre chose.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Une cotisation due ou des pouvoirs manquants ôtent le vote.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>Les personnes de la délégation sont admises quand même.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>Ce qui a déjà été figé reste tel quel.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} dans la délégation</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Est</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Accompagne</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Avertir le protocole de l’arrivée</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Cotisation et pouvoirs : {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Cotisation</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Pouvoirs</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Combien sont requis : {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Il suffit de</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Part (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>seulement si maire ou invité d’honneur</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>oui, tout de suite</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>payée</translation>
    </message>
    <message>
      <source>open</source>
      <translation>due</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptés</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquants</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>plus de</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>au moins</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocole</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>Donner ce rang</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Figer</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Arrivées</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quorum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 est le premier rang. Votre nom et le motif figurent à côté.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Il est gardé avec tous ses chiffres, et plus rien ne le change.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Une heure à venir se programme : ce poste fige alors le tableau, s’il est allumé. Programmez-la à un second poste, et il prend le relais.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>À quel rang se place {name} ?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Figer le tableau : {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Heure (aujourd’hui)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n chef attendu</numerusform>
        <numerusform>%n chefs attendus</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Chef de délégation</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>chef attendu</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Pas de quorum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Comité exécutif</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>cotisation due</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>pouvoirs manquants</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Ordre : {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>pas de chef</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>chef présent</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Cet organe n’a pas de membres</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>La liste des délégations indique qui l’est.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} présents, {needed} requis · {entitled} membres sur {members} peuvent voter</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>ne figure plus</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} sur {all} ici</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Arrivée de %n et impression</numerusform>
        <numerusform>Arrivée de %n et impression</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Cochez qui est ici</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>depuis {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>avec {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>impossible</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>ici depuis {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>coché</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>lire la note</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>attendu</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Je m’en occupe (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n de plus</numerusform>
        <numerusform>%n de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>{name} vient d’arriver</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Assemblée générale</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Cette délégation n’est plus connue. Cherchez à nouveau.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Personne n’est coché. Cochez qui est ici, ou tout le monde.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Cette personne n’est plus ici.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Un autre poste s’en occupe déjà.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Écrivez la part sous la forme 1/2 ou 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Cette heure n’est pas encore venue.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Écrivez une heure à venir, d’ici un mois.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Plus aucun tableau n’est à figer à cette heure. Regardez à nouveau.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Comité exécutif d’abord</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>type de membre</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>rang du chef</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>arrivée</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Suppléant</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Conseiller</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Accompagnant</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>pas membre à part entière</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>sans vote</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Une note est à lire d’abord : {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>« {word} » n’est pas connu ici.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} s’en occupe déjà.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Liste créée</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Déjà à bord</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>N’est plus compté</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n’a été modifié</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Prendre {name} en réserve ?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Seulement s’il reste une place : qui a une place passe d’abord.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Donner à {name} la place d’une personne manquante ?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Si elle arrive quand même, le bus sera peut-être complet.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Prendre {name} dans ce bus ?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>La personne compte alors ici, et dans aucun autre bus.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Prendre à bord</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Pas ici</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n de plus</numerusform>
        <numerusform>et %n de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n personne manque. Le bus part-il sans elle ?</numerusform>
        <numerusform>%n personnes manquent. Le bus part-il sans elles ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Partir sans attendre</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Attendre</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Quels bus partent ?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Les prévoir</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Laisser en l’état</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Places de chacun, p. ex. 40 40 24 ; ou avec noms, p. ex. Bleu=40 Rouge=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>Le bus est parti</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Il prend de nouveau des personnes</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Les bus sont prévus</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Tout le monde a un bus</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Qui en répond</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>À bord : {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Besoins</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>Aller</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Pas encore de visites</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>Les activités du programme à places limitées ont leur appel ici.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Scannez un badge ou tapez un nom</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Donner un bus à tous</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Listes papier</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Monte</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Descend</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>Le bus</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Bus {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} à bord sur {seats}</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>compté dans deux bus</translation>
    </message>
    <message>
      <source>any</source>
      <translation>au choix</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Il n’est pas parti</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>manque %n</numerusform>
        <numerusform>manquent %n</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>réserve {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>à bord {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>parti {at}, manque %n</numerusform>
        <numerusform>parti {at}, manquent %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>parti {at}, tous à bord</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>personne ne manque</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>personne encore</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>attend, rang %n</numerusform>
        <numerusform>attend, rang %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} part</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>resté sur place</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manque</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>Rien n’a été fait</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Les deux PIN sont différents.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>C’est fait</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Chaque poste l’apprend à sa prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Verrouiller ce poste si personne n’y touche pendant</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Aucun compte</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Cet événement s’en passe. Ajoutez quelqu’un pour changer cela.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Autre rôle</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nouveau PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Déverrouiller ici</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Fermer sous verrou demande un PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activer</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Désactiver</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Non connecté</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Qui est là ?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ ou les premières lettres choisissent un nom ; les chiffres puis Enter ouvrent la session. Le reste continue pendant ce temps : synchronisation, impression, copies.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Qui travaille à cet événement, et avec quels droits.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>Un PIN a de 4 à 12 chiffres, ni tous identiques ni consécutifs.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>On ne demande à personne qui il est. Le premier compte, celui d’un administrateur, change cela à tous les postes de l’événement.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Peut se connecter</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Qui travaille ici ?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Créer le compte</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>C’est le vôtre : vous gérez les autres comptes.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>Désormais, chaque poste de cet événement demande d’abord un nom et un PIN.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Donner ce rôle</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Prendre ce PIN</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>En répondre</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>Le précédent ne vaut plus rien.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Les deux noms et le motif restent au journal.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN à nouveau</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Verrouillé ici</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>Que peut faire {name} ?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Un nouveau PIN pour {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Qui répond</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Nouveau PIN requis</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, une personne habilitée doit en répondre, avec son PIN.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Effacer un chiffre</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Ce poste ne se ferme qu’après le PIN de quelqu’un.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Assistant</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Superviseur</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocole</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organisateur</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrateur</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>Compte les personnes dans les bus.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Enregistre les arrivées, inscrit (aussi aux visites), corrige et réimprime.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Comme l’accueil, et imprime des badges en nombre.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Répond des badges perdus, des annulations tardives, des désinscriptions et des bus qui partent sans quelqu’un ; configure les imprimantes.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Comme un superviseur, et importe des listes, efface des personnes, admet des postes, rejoint des postes centraux, modifie les modèles et restaure des copies.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Tout, et gère ces comptes.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>C’est fait</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Chaque poste l’apprend à sa prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Exclure</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Radier</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Exclure « {name} »</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Radier « {name} »</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n connue ici</numerusform>
        <numerusform>%n connues ici</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Effacements</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Seul son poste central le sait. Ce qui est connu ici vient de là.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n place reste bloquée jusqu’à ce que son propre journal réapparaisse ou que le bus soit parti.</numerusform>
        <numerusform>%n places restent bloquées jusqu’à ce que son propre journal réapparaisse ou que le bus soit parti.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Un poste ne peut pas s’exclure lui-même : faites-le à un autre.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Seul le poste central ou un poste d’organisateur peut en exclure un autre.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n fois : il a repris sous un nouveau numéro, et ses places d’avant restent bloquées</numerusform>
        <numerusform>%n fois : il a chaque fois repris sous un nouveau numéro, et ses places d’avant restent bloquées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n exécuté, aucun restant</numerusform>
        <numerusform>%n exécutés, aucun restant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n pas encore terminé ici : cela continue tout seul</numerusform>
        <numerusform>%n pas encore terminés ici : cela continue tout seul</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n pas encore exécuté là-bas, autant qu’on sache : ce sera fait à sa synchronisation</numerusform>
        <numerusform>%n pas encore exécutés là-bas, autant qu’on sache : ce sera fait à sa synchronisation</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>C’est le poste que vous utilisez.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Il ne s’est pas encore synchronisé avec ce poste central.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minute d’avance sur celui-ci.</numerusform>
        <numerusform>%n minutes d’avance sur celui-ci.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minute de retard sur celui-ci.</numerusform>
        <numerusform>%n minutes de retard sur celui-ci.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Rien n’est perdu ; réglez-la là-bas.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n à donner là-bas</numerusform>
        <numerusform>%n à donner là-bas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n donnée</numerusform>
        <numerusform>%n données</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Exclu : ce qu’il a fait avant compte, et rien de plus récent n’en est accepté.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>Ses opérations</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Places de visites</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>hors de portée : il a été exclu</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n bloquée</numerusform>
        <numerusform>%n bloquées</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} et {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Son horloge</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>la dernière : {when} selon sa propre horloge</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admis</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Restauré ou copié</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago} ({when}) ; il a tout transmis jusque-là</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Radié : {when}, par {people} : {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Ce disque a été copié : à partir de l’opération {number}, il y a deux histoires.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n de plus ensuite</numerusform>
        <numerusform>%n de plus ensuite</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Excluez ce poste : sa clé se trouve sur deux ordinateurs, et personne ne peut les distinguer.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Faites rejoindre le poste central aux deux ordinateurs, chacun avec son propre dossier vide.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Refaites ce que seule l’autre histoire contient. Rien n’en est jeté.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Compté ici</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Gardé à part, non compté</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, par {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Ce qu’il a fait sans jamais le synchroniser n’est connu de personne. Si l’ordinateur réapparaît, sa clé USB peut encore être lue au poste central.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Pour un ordinateur perdu, volé ou rendu. C’est irréversible : il ne revient qu’avec un dossier vide et un nouveau code.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>Ce qu’il a fait jusqu’ici compte. Le poste central prend une fois ce qu’il a encore à donner, et ne lui donne plus rien.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Il garde la liste telle qu’il la connaissait et peut encore ouvrir les clés USB de cet événement.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>L’exclure</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Renoncer (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Deux personnes déclarent que cet ordinateur et son disque ne reviendront pas. Il est exclu.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Le radier</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Deux personnes déclarent qu’aucune place inconnue de ce poste central n’a été promise.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Si elles se trompent, une place a pu être promise puis donnée à quelqu’un d’autre : la première promesse est annulée et figure parmi ce qui est à régler.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Redonner des places</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Attendre (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Il ne détient aucune place libre de visite, donc aucune n’est bloquée.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Redonner des places ?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Redonner des places sans nouvelles de tous les postes ?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Première personne</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Deuxième personne</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>Exclure « {name} » ?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Radier « {name} » ?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Tous les postes se sont synchronisés depuis la restauration de ce poste central ; tout ce qui a été donné est donc connu ici.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>Ce qu’il a fait après sa dernière synchronisation ({ago}) n’est connu de personne. Si l’ordinateur réapparaît, sa clé USB peut encore être lue au poste central.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Sans nouvelles depuis : {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>En attente là-bas</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Places libres</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Postes de cet événement</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Comptes du personnel</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Pas encore de poste</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importez un événement (F8) ou rejoignez un poste central (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Connu ici : %n poste de cet événement.</numerusform>
        <numerusform>Connus ici : %n postes de cet événement.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n min de retard</numerusform>
        <numerusform>%n min de retard</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>Aucun événement n’est encore installé ici, donc aucun poste n’est connu.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n à vérifier.</numerusform>
        <numerusform>%n à vérifier.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Ce poste central a été restauré depuis une copie et ne donne pas encore de places</translation>
    </message>
    <message>
      <source>here</source>
      <translation>ici</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>right</source>
      <translation>à l’heure</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min d’avance</numerusform>
        <numerusform>%n min d’avance</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>Ce qu’il a donné après la copie n’est connu que de ses postes. Quand tous se seront synchronisés, il pourra redonner des places.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>Ce que ses postes ont donné après la copie sera connu ici quand tous se seront synchronisés. Ce que ce poste central a donné lui-même n’est peut-être connu de personne : regardez ses reçus imprimés, et laissez deux personnes décider.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Décision à deux personnes</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disque copié</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Radié</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Ce poste</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Longtemps sans contact</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Horloge fausse</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Places bloquées</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>En contact</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>Notre poste central</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>une opération de {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Comme l’ordinateur</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Terminez ou fermez d’abord ce qui est ouvert sous « {screen} ».</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Apparence</translation>
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
      <translation>Aide</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Tout se fait au clavier seul. Un scan est reconnu sur tous les écrans.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Des postes d’accueil qui se passent de réseau : chaque opération est d’abord écrite sur cet ordinateur, signée, puis synchronisée avec les autres postes dès qu’ils sont joignables.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Logiciel libre, GPL-3.0-or-later. Polices : Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>À l’accueil</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>une lettre</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Chercher, partout</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Choisir dans la liste</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Ouvrir la fiche, puis faire ce que dit le bouton</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Vider l’écran pour la personne suivante</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Annuler la dernière opération du poste</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscrire sur place</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Corriger un nom et le réimprimer</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>Le motif d’une réimpression</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impression</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>L’événement en chiffres</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Synchroniser avec d’autres postes</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Importer des listes</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>Ce qui ne concorde pas entre les postes</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Les postes et leur état</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Comptes du personnel</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Verrouiller ou changer d’utilisateur</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Création de badges</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Appel dans les bus</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Porte d’une séance</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Cette page</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>Admettre quand même ?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admettre</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Personne n’a rien dit, donc l’admission a lieu.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Noter</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>Le journal garde qui en répond et pourquoi.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Sans accréditation ou sans un document, pas de badge.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Accréditation : {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Dès maintenant</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Jusqu’ici : {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Réimprimer le badge</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>Le badge tel qu’il sera imprimé</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Table {table}, place {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Admission malgré l’accréditation : voir l’historique</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Arrivée enregistrée %n fois, à plusieurs postes</numerusform>
        <numerusform>Arrivée enregistrée %n fois, à plusieurs postes</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} n’est pas venu au rendez-vous : {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Arrivée et badge</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Pas encore là</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Arrivée : {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>A manqué le rendez-vous avec {partner} : {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Rencontre {partner} : {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscription annulée</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>J’ai lu la note</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admettre quand même</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Remplacement : {name} vient à sa place</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Annulée : {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>un autre poste</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, par {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>À la place de {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Chef de délégation, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>Le badge {issue} est encore en route vers l’imprimante</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Accès : {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Table {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>quelqu’un d’autre</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>Le badge {issue} est valide</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Arrivée enregistrée</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Badge imprimé</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Accès refusé</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Table ou zones modifiées</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscription annulée</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Remplacement</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Vient à la place d’une autre personne</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge remis à un tiers</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Inscription rétablie</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Inscription sur place</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Passage accordé</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accréditation</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Admis malgré la cotisation due</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>S’inscrit à une visite</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Sur liste d’attente</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Quitte une visite</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Badge retiré par {by} pour {name}, {when} : {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>Le journal garde qui l’a retiré et ce qui a été vu.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Choisir ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>Le badge est imprimé maintenant.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>L’arrivée est enregistrée quand la personne vient elle-même.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Remettre le badge de {name} à quelqu’un d’autre ?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>lettre vue</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>identité vue</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>lettre et identité vues</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Abandonner (Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>C’est une autre personne : inscrire</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Retour au formulaire</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>Le nom de famille se dit en premier</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, jusqu’ici : {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscription sur place</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Un nom et une catégorie suffisent.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Inscription, arrivée et impression</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>Le badge en service est annulé dès que le nouveau est commandé.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>Le badge sera imprimé tel qu’il se lit ici.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Enregistrer et réimprimer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Deux lettres, comme KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Séparées par des points-virgules</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Corriger : {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Pourquoi un autre badge ?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Abîmé</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Table ou zones</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>À la place de quelqu’un</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Retiré pour un tiers</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n libre ici</numerusform>
        <numerusform>%n libres ici</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Liste d’attente</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n ailleurs</numerusform>
        <numerusform>%n ailleurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n en attente</numerusform>
        <numerusform>%n en attente</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Non confirmée : numéro {place} sur la liste</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>À la même heure que {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Libérer la place</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Quitter la liste</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Pas pour cette catégorie</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Donner une place</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmée</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>Place libérée à la prochaine synchronisation</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Nom ou code de qui vient</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Aucune personne inscrite ne porte ce nom.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Nouvelle personne</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Reprend : {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Catégorie : {category}. Délégation : {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Les places de visite restent siennes : %n à libérer sur cette fiche, puis à réinscrire.</numerusform>
        <numerusform>Les places de visite restent siennes : %n à libérer sur cette fiche, puis à réinscrire.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Inscrire une nouvelle personne</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>L’inscription de {name} est annulée pour remplacement, et son badge est annulé.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>{name} vient à sa place</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Inscrire à sa place</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Qui vient à la place de {name} ?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>À la place de {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Voir à l’accueil</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Aller à Postes</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Ouverts ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Réglés ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Annulé : c’est de nouveau ouvert, ici et à tous les postes.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n’a été modifié</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>À régler</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>Ce que les postes ont fait sans pouvoir se joindre. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Réglé</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Tout concorde</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Deux arrivées d’une personne, deux corrections d’un nom, deux visites à la même heure : ces cas apparaissent ici après une synchronisation.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Rien n’a encore été réglé</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Réglé : {when} ({where}) : {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n opération</numerusform>
        <numerusform>%n opérations</numerusform>
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
      <translation>quelqu’un d’autre vient à cette place</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Vu : ce qui s’est passé est clair</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Une personne est venue deux fois : correct</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Imprimer un nouveau badge et annuler les deux autres</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Les deux viennent</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Ce sont deux personnes</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>Une seule personne : annuler cette inscription</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>L’annulation est maintenue</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Bienvenue : rétablir</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>L’ancien badge a été repris</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Imprimer un nouveau badge et annuler tous les autres</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Les deux sont justes : changement possible en route</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Dans aucun des deux</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Copié : un autre badge pour son titulaire</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>La personne est prévenue</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>inscription en double</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Garder « {value} »</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>{name} vient : annuler l’autre</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Libérer la place : {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>Dans le bus {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Par catégorie</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Par région</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Pas encore d’événement</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importez un événement (F8) ou rejoignez un poste central (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Aujourd’hui, par tranches de dix minutes</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Situation à {time}. Elle se met à jour d’elle-même.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{here} sur {people}</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>pic : {came} à {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>dès {time} : {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Personne n’est encore venu aujourd’hui.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>sont là</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>ces 5 dernières minutes</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>délégations au complet</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>chefs de délégation</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>attendent quelqu’un</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n pas encore là</numerusform>
        <numerusform>%n pas encore là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n badge à imprimer</numerusform>
        <numerusform>%n badges à imprimer</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} en partie, {absent} absentes</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Région non indiquée</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Recharger les badges</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Bande de test</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Amener tous les badges ici</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Mettre en relais</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Retirer du relais</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>{left} sur %n badge</numerusform>
        <numerusform>{left} badges restants sur %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Pas encore vérifiée</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Les badges sortent ici</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>En relais</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Les programmes du jour sortent ici</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n badge l’attend</numerusform>
        <numerusform>%n badges l’attendent</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Ils sont en place</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Renoncer</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Une imprimante d’étiquettes sur le réseau</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>L’ajouter</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Intervention requise</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Bientôt vide</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Peu de badges restants</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prête</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Chaque badge qui sort est décompté à partir d’ici.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Quand il en reste un dixième, la ligne du bas le dit.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Compatible ZPL : zpl:192.168.1.30/203 (ses points par pouce)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Une Brother QL : brother:192.168.1.31/QL-820NWB/62 (son rouleau)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Nouveaux badges dans {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Nombre de badges</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Genre, adresse et points</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n autre imprimante</numerusform>
        <numerusform>%n autres imprimantes</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Ajouter une imprimante</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Créer des badges</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Modèles de badges (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Les nôtres</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Fichiers PDF dans un dossier</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Imprimante d’étiquettes {address} ({dpi} dpi)</translation>
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
      <translation>Impression</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Aucun badge n’a encore été imprimé ici</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Tout badge commandé par ce poste figure ici.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Réimprimer</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Il est bien sorti</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n badge n’a pas été imprimé : voir pourquoi ci-dessous.</numerusform>
        <numerusform>%n badges n’ont pas été imprimés : voir pourquoi ci-dessous.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>En série</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Bande de test</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Programme du jour</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n badge en route.</numerusform>
        <numerusform>%n badges en route.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Rien n’est en attente.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Badge {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Essai du modèle {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Imprimé</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Non imprimé</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Inutile</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Civilité</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Nom dans son écriture</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Code du pays</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Nom de famille d’abord</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Qui en répond</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Qui le retire</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>Pièce présentée</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>Les places se donnent sur la fiche d’un participant, à l’accueil.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Pas encore de visites</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>Les activités du programme à places limitées apparaissent ici.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prises</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres ici</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Libres ailleurs</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Complet</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n libre ici</numerusform>
        <numerusform>%n libres ici</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n ailleurs</numerusform>
        <numerusform>%n ailleurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n sur liste d’attente</numerusform>
        <numerusform>%n sur liste d’attente</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} places prises sur {capacity}</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Autre chose</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Autre chose : je préfère en parler</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n place restante</numerusform>
        <numerusform>%n places restantes</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>L’organisateur utilise vos nom, organisation et catégorie pour enregistrer votre arrivée, imprimer votre badge et compter les présents, et les garde jusqu’à la clôture de l’événement.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>Pour le reste, vous décidez. Touchez ce que vous acceptez, ou rien : vous aurez votre badge dans tous les cas.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Non ouverte à votre catégorie</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Cette visite est partie</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>En même temps que {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Complète. %n sur liste d’attente</numerusform>
        <numerusform>Complète. %n sur liste d’attente</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Laisser ainsi</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Vos données à cet événement</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>Mon nom et mon organisation peuvent figurer sur la liste des participants.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Des photos de moi à l’événement peuvent être publiées.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>On peut me demander un rendez-vous.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Mettre votre photo sur le badge ?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>Que mangez-vous ?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>Que doit savoir la cuisine ?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Lu seulement par la cuisine et l’organisateur.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Pour la cuisine</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Je mange de tout</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Repas végétarien</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Repas végan</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>Halal</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>Casher</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>Sans gluten</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Sans lactose</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Qu’est-ce qui vous aiderait ici ?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Un trajet sans marches</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Une place réservée</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Une aide pour entendre</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Une aide pour voir</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Interprète en langue des signes</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>Votre place est confirmée</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Non confirmée : numéro {number} sur la liste d’attente</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Vous avez demandé à libérer votre place</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>Votre place est confirmée.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Vous avez libéré votre place.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Vous êtes sur la liste d’attente. Ce n’est pas une place : veuillez voir l’accueil.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Vous avez demandé à libérer votre place. Cela prend un petit moment.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>Vous avez une autre visite à cette heure.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Cette visite n’est pas ouverte à votre catégorie.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Cette visite ne peut plus être choisie.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>Vos réponses précédentes ne s’affichent pas ici. Elles ne changent pas.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Touchez tout ce qu’il vous faut. L’organisateur le prépare.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Touchez une visite pour prendre une place ou libérer la vôtre.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Oui, avec ma photo</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Non, sans photo</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Scannez ceci avec votre téléphone : tout ce qui est ici s’y trouve.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>Votre arrivée est enregistrée. Veuillez retirer votre badge à l’accueil.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Il reste une étape : notre équipe la fait avec vous.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>Votre arrivée est enregistrée. Votre badge est prêt : {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>Votre arrivée est enregistrée. Votre badge est prêt à l’accueil.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>Votre arrivée est enregistrée. Veuillez retirer votre badge ici : {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Veuillez venir à l’accueil</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Veuillez vous rendre à l’accueil.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>Votre badge s’imprime</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Bienvenue, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Veuillez patienter ici un instant.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Veuillez patienter ici : on vient vous accueillir.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>S’il vous faut un autre badge, notre équipe vous l’imprime.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>Notre équipe regarde votre code avec vous.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>Notre équipe trouve votre inscription dans un instant.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Cette borne a un problème. Vous n’y êtes pour rien.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Veuillez vous rendre ici : {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Il sort de l’imprimante à côté de cet écran.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Votre numéro</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Imprimer mon programme</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Emporter mon programme</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>Votre programme s’imprime. Merci de patienter.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Veuillez prendre votre programme à l’imprimante.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>Votre programme ne peut pas être imprimé pour le moment.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>Votre badge s’imprime. Merci de patienter.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Veuillez prendre votre badge à l’imprimante.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>Votre arrivée est enregistrée et votre badge est valable.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>À suivre : {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Quelqu’un arrive</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>Bienvenue à vous</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>Votre arrivée est déjà enregistrée</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>Ce code est à vérifier</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Cherchons votre nom ensemble</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Toutes nos excuses</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Oui, imprimer mon badge</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>Votre badge sera imprimé ainsi.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Ce code n’a pas pu être lu. Réessayez ou continuez sans lui.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Il y a une erreur</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Oui, c’est moi</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>L’accueil vérifie votre demande. Vous pouvez continuer.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Envoyer à l’accueil</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Présentez votre code au lecteur</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Tapez le début de votre nom de famille</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Trois lettres ou plus, dans n’importe quelle écriture.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Début du nom de famille</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Veuillez taper trois lettres ou plus.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Ce n’était pas cela. Veuillez réessayer.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Un autre renseignement ?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>Ma ville</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>Mon code d’inscription</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>Mon adresse e-mail</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Tapez le nom de votre ville</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Celle d’où vous venez ou pour qui vous travaillez.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Lequel de ces noms est le vôtre ?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Ce n’est pas moi</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>Est-ce bien vous ? Tout est juste ?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>Que faut-il changer ?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Tapez-le tel qu’il doit être imprimé.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Nom dans votre écriture</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Enregistrez-vous ici : touchez votre langue ou présentez votre code au lecteur.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Il est dans votre invitation, sur papier ou téléphone, ou sur votre badge.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Je n’ai pas de code</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Encore une réponse, pour que personne d’autre ne vous trouve ici.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Une partie des noms est cachée, pour que personne ne lise qui est là.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>Mes choix</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Touchez-le et tapez le bon texte. L’accueil le vérifie.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Tapez votre code d’inscription</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Il est dans votre invitation.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Code d’inscription</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Tapez votre adresse e-mail</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>Celle de votre inscription.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Adresse e-mail</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Je n’y suis pas</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Continuer sans choisir</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>Qu’est-ce qui vous intéresse ?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Pouvez-vous en dire plus ?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Touchez tout ce que vous voulez. L’organisateur vous contactera.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Touchez une ligne pour écrire. Elle peut rester vide.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Effacer une lettre</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Majuscules</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Autres touches : {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Plus haut</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Plus bas</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Quelqu’un ne vient pas ? Touchez le rendez-vous.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>Notre équipe sait que vous attendez {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Il n’y a aucune heure où vous soyez libres tous les deux. Veuillez demander à l’accueil.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>Mes rendez-vous</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Attendez-vous {name} ?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Quand voulez-vous vous voir ?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Revenir sur ce choix</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Vous ne vous êtes pas vus</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>La nouvelle heure est fixée. Notre équipe prévient l’autre personne.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Cette heure vient d’être prise. Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Ce choix est annulé.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Ce rendez-vous vient de changer. Regardez-le de nouveau.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>Notre équipe est prévenue, et vous pouvez choisir une autre heure.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>L’autre personne n’est pas venue</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Table {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Choisissez votre langue</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Un instant …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Rendre cet écran plus facile</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>Grand texte</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>Tout plus bas</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Êtes-vous encore là ?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Cet écran sera bientôt effacé pour la personne suivante.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Il me faut plus de temps</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>J’ai terminé</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Cette borne est fermée</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Ouvrir l’accueil ici</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Fermer Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Retour au libre-service</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Permettre à nouveau la recherche par nom</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Où l’on envoie les gens depuis ici</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>Ce que l’on emporte d’ici</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Où envoie-t-on les gens depuis ici ?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Comme on le lit sur le panneau, par exemple Accueil 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Non verrouillé : chacun peut fermer cette fenêtre tant qu’il n’y a pas de comptes du personnel.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Appeler le personnel</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Effacer un chiffre</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Valider</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>Leur programme, sur papier aussi</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>L’essai s’imprime.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Imprimer un essai</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>Qu’emporte-t-on d’ici ?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Quel papier contient-elle ?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rouleau, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>L’essai ne s’est pas imprimé. Veuillez regarder l’imprimante.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>Leur programme en code pour le téléphone</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Non confirmée : liste d’attente</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Rendez-vous avec {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Dîner : table {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Bus {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Place {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>argument {name} : {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>les arguments suivants sont requis : {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>arguments non reconnus : {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>option ambiguë : {option} peut désigner {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>un argument est attendu</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>argument explicite ignoré : {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>choix non valable : {value} (choisissez parmi {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>nombre entier non valable : {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>nombre décimal non valable : {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>une taille s’écrit comme 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Utilisation :</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Arguments</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Interrompu.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Il manque l’argument {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Il manque l’option {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Il manque une commande.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>Cette option n’existe pas : {option} (options possibles : {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>Cette option n’existe pas : {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>La commande {name} n’existe pas. Vouliez-vous dire {others} ?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>La commande {name} n’existe pas.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>L’option {option} demande un argument.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>L’option {option} ne prend pas de valeur.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Arguments en trop ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valeur non valable pour {name} : {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>un nombre entier est attendu, et ce texte n’en est pas un</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>un nombre est attendu, et ce texte n’en est pas un</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>la valeur doit être supérieure ou égale à {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>la valeur doit être inférieure ou égale à {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>requis</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>par défaut : {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Essayez {command} pour obtenir de l’aide.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPTIONS]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMMANDE [ARGS]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>Rollcall depuis un terminal. Chaque commande accepte --folder DIR (ou KIOSK_FOLDER) et --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>Le dossier de données du poste (ou KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Écrire un seul objet JSON sur la sortie standard, et rien d’autre.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>La langue des messages, p. ex. ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Importer l’événement, ses délégations, ses participants et son programme depuis des tableurs.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Montre d’abord ce qui changerait, et chaque ligne laissée de côté avec la raison. Rien n’est écrit avant --yes ou un oui ; le même fichier une seconde fois ne change rien.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, des fichiers CSV ou XLSX, ou un dossier.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Écrire sans demander.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Créer la feuille de relève de ce poste en PDF.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Décomptes, ce qui reste ouvert, imprimantes et stock, notes et les deux noms, avec une case à cocher à chaque ligne.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>Le fichier PDF à écrire.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Nom de la personne qui passe la main.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Nom de la personne qui prend la relève.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>Ce qu’il faut transmettre ; peut être répété.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Enregistrer l’arrivée de la personne que désigne un code, et commander son badge.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Un code d’inscription, ou le QR d’un badge sous forme de texte.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Le motif, si l’accréditation ou une cotisation s’y oppose.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Qui en répond.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Chercher des personnes par n’importe quelle graphie d’un nom, d’une organisation ou d’un code.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>N’importe quelle partie d’un nom, dans n’importe quel ordre.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Combien au plus.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Montrer tout ce que l’accueil sait d’une personne.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>Le code d’inscription qui figure sur l’invitation.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Donner à une personne une place dans une visite, ou le rang suivant sur sa liste d’attente.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>Le code de la visite : voir kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Même si elle a lieu en même temps qu’une autre visite.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Libérer la place d’une personne dans une visite, ou son rang sur la liste d’attente.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Annuler la dernière opération de ce poste, si elle est assez récente.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Commander un autre badge ; le précédent est annulé dès maintenant.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged ou printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Le motif, si l’accréditation a été retirée.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Lister qui attend quelqu’un, envoyé par un accueil ou appelant d’une borne ; l’attente la plus longue d’abord.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Combien sont là : en tout, par catégorie et par région, et combien sont venus à quel moment aujourd’hui.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Indiquer l’état de l’accréditation d’une personne : sans accréditation, pas de badge.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Le motif : l’historique le garde.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Qui en répond.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Inscrire quelqu’un sur place ; avec --check-in, enregistrer aussi l’arrivée et commander le badge.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Prénom.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Nom de famille.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>Le nom de famille s’écrit en premier.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>Le nom dans son écriture.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Deux lettres : KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>Le code de la délégation.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>Une autre personne du même nom.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Enregistrer l’arrivée aussitôt, et commander le badge.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Corriger un nom, une fonction ou une organisation, ou changer table, place et zones.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Réimprimer ensuite le badge s’il montre ce qui a changé.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoé position='Maire adjointe' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Annuler une inscription. L’arrivée de la personne n’est plus enregistrée, et elle reste dans la liste.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Le motif ; l’accueil le montre.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Rétablir une inscription annulée.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Effacer tout ce qui permet de savoir qui était une personne, ici et à chaque poste. Définitivement.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>Décomptes et places restent ; aucun nom, adresse, besoin ni note ne reste, ni dans les copies automatiques ni dans les badges du dossier. Ce qui a été emporté ailleurs (paquets, exports, sauvegardes) est hors de portée.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Effacer sans demander.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Lister qui a été effacé, et quels postes n’ont pas encore fait l’effacement.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Mettre quelqu’un à la place d’un participant : une personne inscrite, ou une nouvelle.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>La première inscription est annulée, ainsi que son badge. Ses places dans les visites lui restent : libérez-les et inscrivez-y l’autre personne.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Qui vient, si la personne est inscrite.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Prénom d’une nouvelle personne.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Nom de famille d’une nouvelle personne.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>La personne qui vient garde sa propre catégorie.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>La personne qui vient ne devient pas chef, suppléant, ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Le motif ; l’historique le garde.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Remettre le badge d’une personne à une autre. Son titulaire reste attendu.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Qui retire le badge.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter (lettre), identity (identité) ou both (les deux) : ce qui a été présenté.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Lister les visites : places confirmées, libres ici et ailleurs, et qui attend.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Dire ce que ce poste contient, quand il s’est synchronisé et l’état de son imprimante.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Écrire présences, passages, visites, séances ou rendez-vous dans un tableur.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (chaque opération), visits, sessions (par porte) ou matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Le fichier à écrire.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv ou xlsx ; sinon, d’après la fin du nom de fichier.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Dessiner les badges de nombreuses personnes dans un seul PDF ; ceux qui n’en ont pas encore en reçoivent un.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>Le PDF à écrire.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Cette catégorie seulement.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Cette délégation seulement, par son code.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Un nom que donne kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Seulement ceux dont le badge n’a pas encore été imprimé.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Par name (nom), delegation (délégation) ou table ; sinon, selon les besoins du modèle.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Première place libre sur une feuille entamée.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Lister les cartons de table périmés depuis leur impression ; avec -o, les imprimer.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Tous les cartons de table s’impriment avec kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Les imprimer dans ce PDF.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Un autre modèle de cartons de table.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Être le poste central : admettre des postes, et se synchroniser avec eux jusqu’à Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>D’autres codes d’accès et l’état de tous les postes sont sur sa page : ouvrez l’adresse affichée dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>L’adresse sur laquelle écouter ; vide : toutes.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>Le port sur lequel écouter.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... pour un grand poste central ; sinon, un fichier chiffré.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>Le nom de ce poste central désormais.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>À quoi sert le premier poste : desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Combien de programmes répondent, avec --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Annoncer ce poste central sur le réseau local (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Rattacher ce dossier, comme poste, à un poste central, et reprendre ce que celui-ci contient.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>L’adresse du poste central, ou le texte de son QR.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>Le code à usage unique ; il est dans le QR.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>Le nom de ce poste désormais.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Synchroniser une fois avec le poste central, jusqu’à ce qu’aucun n’ait plus rien de nouveau pour l’autre.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Lister les postes de cet événement : rôle, dernier contact avec ce poste central, horloge, révoqué ou non.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Exclure pour de bon un poste perdu, volé ou rendu. Tant que le poste central tourne : sur sa page.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>Le nom du poste, tel que kioskctl stations le montre.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Sans demander.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Lister les postes centraux qui s’annoncent sur ce réseau.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>N’importe qui peut annoncer un poste central. Pour se rattacher, il faut le code affiché sur l’écran du poste central lui-même, qui en est la preuve.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Combien de temps écouter.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Une adresse de cet ordinateur sur laquelle écouter ; vide : toutes.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Radier un poste perdu, pour de bon, sur l’attestation de deux personnes. Les places qu’il détient lui restent.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Sur un poste central ou un poste d’organisateur.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>Ce qu’il est devenu.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Qui l’atteste ; à indiquer deux fois.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Autoriser un poste central restauré depuis une sauvegarde à redonner des places.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Si chaque poste qu’il a admis s’est synchronisé avec lui depuis et que rien de ce qu’il a fait lui-même ne peut être perdu, ou si deux personnes attestent que nul ne détient une place inconnue de ce poste central.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Comment vous savez qu’il ne manque rien.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Seulement dire qui est attendu.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Rendre au poste central chaque place libre que détient ce poste, avant de le ranger.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Aussi sur un poste radié puis retrouvé : synchronisez ensuite une fois, ou portez un paquet au poste central.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Noter que le bus d’une visite est parti : plus personne n’y obtient de place, nulle part.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Finalement, il n’est pas parti.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Montrer chaque délégation : combien sont là sur combien, et si son chef y est.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Seulement celles dont quelqu’un est encore attendu.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Lister ce que des postes ont fait et qui ne concorde pas : qui, quand, et que faire.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Ceux qui ont été réglés, et comment.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Retirer un conflit de la liste de chaque poste, et dire ce qui a été décidé.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>Son numéro dans kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>Ce qui a été décidé.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Qui a décidé ; sinon KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Copier la base de données chiffrée pendant qu’elle sert, et vérifier que la copie s’ouvre.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>Le fichier à écrire ; sinon, parmi les copies automatiques du dossier.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Écrire aussi la clé qui l’ouvre, dans un fichier à part.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Supprimer toutes les tables dérivées et traiter de nouveau tout le journal.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Donner à ce poste un nom que les gens reconnaissent.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>Le nom de ce poste.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Dire quelle version c’est, et de quoi elle est faite.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Mettre une sauvegarde à la place de ce poste, ou dans un dossier vide sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>La sauvegarde est vérifiée en entier avant de toucher à quoi que ce soit ; l’ancien contenu est mis de côté. Le poste continue dans une nouvelle époque, sans places jusqu’à ce que le poste central lui en donne.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>La copie que kioskctl backup a écrite.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>Le fichier de clé d’une sauvegarde ; sinon celui de ce poste, ou celui qui est à côté.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Vérifier ce poste : base de données, polices, imprimante, disque, horloge, clés et journal.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Chaque ligne dit OK, à vérifier ou en panne, et que faire. Code de sortie 1 si l’une est en panne.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Jouer une journée : un poste central, ses postes, des heures sans réseau, une panne, puis tous à jour de nouveau.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>De vrais dossiers, de vraies bases de données chiffrées, du vrai HTTP sur cet ordinateur, de vrais badges en PDF. Le dernier poste est tué en plein travail. Code de sortie 1 si une promesse a été rompue.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Un dossier pour les postes, les badges et les exports.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Combien d’accueils.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Combien de personnes ; 0 : autant que l’exemple en contient.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Autre graine, autre journée.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Jouer les pires journées : pannes, coupures, clones, restaurations, horloges fausses ; et vérifier chaque promesse.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Les postes sont les vrais ; leur horloge, leur réseau et leurs disques ne le sont pas, et tout découle de la graine : même graine, même journée. Code de sortie 1 si une promesse a été rompue.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Combien de journées ; 0 : autant que possible.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>La première graine ; seule : uniquement celle-ci.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Introduire des défauts, et vérifier que chacun est repéré.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Combien de places sont attribuées : baux contre partage égal.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Processus ; 0 : un par cœur.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Couper, tuer et geler de vrais postes pendant que les gens arrivent, et voir que rien n’est perdu.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Un poste central et ses postes, chacun un processus dans un réseau à lui ; les réseaux sont coupés dans les deux sens ou dans un seul, les processus arrêtés, tués ou gelés. Ensuite, les fichiers de tous sont comparés. Linux seulement, en root. Code de sortie 1 si une promesse a été rompue.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Combien de postes.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Opérations par seconde, tous ensemble.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Combien de temps les gens arrivent.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed ou none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Autre graine, autres opérations et autres défauts.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Toutes les combinaisons, au lieu d’une seule série.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>Nombre de graines pour la matrice.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Un fichier pour les résultats, une ligne par série. Ce qu’il contient n’est pas relancé.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Nombre de séries à la fois.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Où sont gardés les postes des séries en échec.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Intérêts et engagements.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Lister qui s’intéresse à quoi ou s’y est engagé ; d’abord ce qui est ouvert, le plus ancien en tête.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Ce sujet seulement.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Seulement : open (ouvert), in hand (en cours), done (fait), declined (refusé).</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Aussi ceux qui ont été retirés.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Écrire tout dans un tableau, même ce qui a été retiré.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Un fichier .csv ou .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Noter ce qui intéresse une personne ou ce à quoi elle s’engage.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Tel que kioskctl interests topics le nomme.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many (combien), where (où), by-when (pour quand), what (quoi). Peut être répété.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Indiquer qu’une personne n’est plus intéressée.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Donner suite à un intérêt, ou nommer qui s’en charge.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Qui s’en charge. Sans cela : la personne qui travaille ici.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Indiquer où en est un intérêt.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open (ouvert), in hand (en cours), done (fait), declined (refusé).</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Lister les sujets que proposent bornes et accueils.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Proposer un sujet à cet événement, le formuler autrement, ou ne plus le proposer.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Un mot, p. ex. invest ou host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Tel que les gens le lisent. Peut être répété.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>Ce qui est demandé, avec « ; » entre eux : how-many (combien), where (où), by-when (pour quand), what (quoi).</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Ne plus le proposer.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Casques, cartes de vote et objets semblables.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Prêter à quelqu’un un casque, une carte de vote ou un objet semblable.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>Le numéro de l’objet.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Reprendre un objet, quelle que soit la personne qui l’a.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Lister ce qui est prêté, et qui l’a.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Un fichier .pdf, .csv ou .xlsx à écrire.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Bornes en libre-service.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Montrer comment les bornes fonctionnent à cet événement, et ce qu’elles demandent.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Régler le fonctionnement de toutes les bornes de cet événement.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers, ou idle, warning, result en secondes.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Plusieurs, avec « ; » entre eux. Sans cela : comme d’habitude.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Mettre les mots de l’organisateur à la place de ceux d’une borne, dans une langue.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, ou consent/ suivi d’une finalité.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>P. ex. en, ko ou pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Texte simple en UTF-8. Sans cela : les mots habituels.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Nommer l’accueil vers lequel la borne de cet ordinateur envoie les gens.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>Son nom, tel que les panneaux l’indiquent.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Choisir l’imprimante d’où sortent, sur papier, les programmes du jour à la borne de cet ordinateur.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Tel que kioskctl print printers la nomme ; code : pas de papier ; none : pas de code non plus.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) ou a6. Sans cela : comme avant.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Lister qui attend quelqu’un à une borne, et pourquoi ; l’attente la plus longue d’abord.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Indiquer que quelqu’un traite un appel : il quitte la liste de chaque accueil.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Tel que la borne le montre : 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped (aidé), corrected (corrigé) ou gone (parti).</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Rendez-vous entre deux participants.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Importer une liste de rendez-vous : first, second, starts, ends ou minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Un fichier CSV ou XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Lister les rendez-vous par heure, avec ce qui ne concorde pas.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Seulement les rendez-vous de cette personne.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Fixer un rendez-vous entre deux personnes.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Code d’inscription de l’une des deux.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>P. ex. 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>P. ex. 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>Le numéro ou le nom de la table.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Déplacer un rendez-vous à une autre heure ou table, ou à la prochaine heure où les deux sont libres.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>Les premières lettres que montre kioskctl meetings list.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Sans cela : la prochaine heure libre.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Lister les prochaines heures où les deux sont libres, ainsi qu’une table.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Annuler un rendez-vous : son heure et sa table sont de nouveau libres.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Indiquer que les deux se sont rencontrés.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Indiquer que les deux ne se sont pas rencontrés.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Qui n’est pas venu.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Photos des participants, pour les badges.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Importer des photos de participants, chacune dans un fichier nommé d’après le code d’inscription.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Dit d’abord ce qui est nouveau ou modifié, et quels fichiers ne sont à personne. Rien n’est écrit avant --yes ou un oui ; le même dossier une seconde fois ne change rien.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Des fichiers JPEG, PNG ou WebP, nommés d’après le code.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Ne plus montrer de photo d’une personne.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>Le code d’inscription du participant.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Qui attend quelqu’un.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Envoyer une personne au guichet des cas particuliers.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee (cotisation), details (données), badge, visit (visite), other (autre).</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>S’occuper d’une personne qui attend ; sans numéro, de celle qui attend depuis le plus longtemps.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Tel que kioskctl exceptions le compte.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Indiquer que c’est réglé : la personne n’attend plus.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Les badges qui attendent une imprimante.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Lister les tâches d’impression : d’abord ce qui demande une intervention.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Imprimer ce qui attend, dans l’ordre des demandes, puis s’arrêter.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Abandonner après ce délai ; ce qui reste demeure dans la file.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Réimprimer une tâche en échec, sur l’imprimante choisie maintenant.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>Le numéro de la tâche : kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Répondre à une tâche qui pose la question : elle a bien été imprimée.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Ne pas imprimer une tâche.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Choisir une imprimante : pour les badges à venir, et pour tout ce qui attend ou a échoué.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Un nom que donne kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Seulement les tâches de cette imprimante ; sinon, celles de toutes.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Demander à chaque imprimante son état : papier, capots, encre, et si elle répond.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Choisir l’imprimante de réserve, pour le cas où celle qui sert est en panne.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>Son nom ; none : aucune imprimante en réserve.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Ajouter une imprimante d’étiquettes du réseau, qui ne demande aucun pilote sur cet ordinateur.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI ou brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Oublier une imprimante d’étiquettes ajoutée.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Indiquer qu’un nouveau rouleau ou une nouvelle boîte est dans une imprimante : chaque badge imprimé est décompté.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Combien de badges y ont été mis ; 0 : ne pas compter.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Avertir quand il n’en reste plus que ce nombre ; sinon, un dixième du tout.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Commander une bande de test : marges, noircissement, échelle, et codes du plus petit au plus grand.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>La page : a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Choisir le modèle avec lequel ce poste imprime les badges ; sans nom, dire lequel.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Un modèle fourni, ou l’un des vôtres.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Commander à l’imprimante les badges de tous ceux qui n’en ont pas encore. Qui se présente ici passe avant.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Compter pour quels motifs des badges ont été imprimés, à chaque poste.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Modèles de badges : lister, importer, essayer.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Lister les modèles que l’on peut nommer, avec le papier qu’il faut à chacun.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Importer un modèle de badge de pretix, un modèle du concepteur d’Indico, ou l’un des nôtres.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Il est gardé à ce poste sous son nom, ou écrit dans un fichier de votre choix.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Un modèle de Rollcall, de pretix ou d’Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Un fichier à écrire (TOML) ; sinon, il est gardé ici.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>Le nom sous lequel il est gardé.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Largeur et hauteur en mm, si elles ne sont pas indiquées.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Écrire un modèle dans un fichier, avec ses images à côté : pour le modifier, ou pour s’en servir ailleurs.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Un nom de la liste.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>Le fichier à écrire (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Dessiner un modèle avec les personnes les plus difficiles à imprimer.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Un nom de la liste, ou un fichier.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Imprimer d’avance des badges temporaires, pour le jour où rien n’imprime.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Combien, numérotés à partir de T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>Leur catégorie.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>Le jour ; vide : à écrire à la main.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Un modèle de badges temporaires.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Dessiner tous les noms des événements d’exemple et 200 noms de 25 écritures, pour les passer en revue.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>D’autres listes de personnes (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>La synchronisation par clé USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Écrire un paquet : ce que les autres ne semblent pas détenir, dans un seul fichier scellé.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>Il est relu depuis la clé USB et vérifié avant que la commande n’annonce que c’est fait.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>Le dossier de la clé USB, ou un fichier finissant par .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Tout ce que contient ce poste : pour un nouveau poste.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Pour ce poste ; le poste central ajoute ses places.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Lire un paquet, et dire ce qui est arrivé et ce qu’il faudrait rapporter.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>D’un paquet coupé ou endommagé, ce qui précède est gardé.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>Le paquet sur la clé USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Vérifier chaque entrée d’un paquet, sans rien en reprendre.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Bus des visites : qui est à bord, et quand chacun part.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Dire quels bus font une visite, et combien de personnes chacun prend.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Places de chaque bus : 40 40, ou A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Donner un bus à tous ceux qui ont une place et pas encore de bus. Les délégations restent ensemble.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Compter une personne dans un bus.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>Le bus, s’il y en a plusieurs.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>Au retour.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>N’a pas de place, et en prend une qui reste.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Même si la personne va dans un autre bus.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>On n’attend plus ceux qui manquent.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>La personne est redescendue du bus, ou a été comptée par erreur.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Noter qu’un bus part. Tant que quelqu’un manque, demande un nom et un motif.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Qui répond d’un départ sans quelqu’un.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Pourquoi le bus part sans eux.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Montrer qui est à bord et qui manque.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Écrire les listes des bus d’une visite en PDF A4 à imprimer : noms, téléphones, besoins, cases.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Ce bus seulement.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Une délégation : ses membres, et l’enregistrement de toutes leurs arrivées.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Montrer les membres d’une délégation : chef, suppléants, accompagnants, et qui est là.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>Son code : voir kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Enregistrer les arrivées qui manquent dans une délégation, et commander leurs badges en une seule série.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Ces personnes seulement.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Tous sauf ces personnes.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>La note de cette personne a été lue.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Indiquer le rôle d’une personne dans sa délégation.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate (suppléant), adviser (conseiller), accompanying (accompagnant), member (membre) ou none (aucun).</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>La personne accompagnée.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Noter si une délégation a payé sa cotisation et remis ses pouvoirs.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid (payée) ou open (due) ; vide : rien n’a été dit.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted (acceptés) ou missing (manquants) ; vide : rien n’a été dit.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Arrivées annoncées, ordre des délégations et quorums.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Avertir le protocole de l’arrivée de cette personne. C’est toujours le cas des maires et des invités d’honneur.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Ne pas annoncer son arrivée.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Montrer les arrivées annoncées qui ont eu lieu, et qui s’en occupe.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Montrer ou non les alertes dans la fenêtre de ce poste.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>S’occuper d’une personne annoncée : l’alerte prend fin à chaque poste.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Montrer les délégations dans l’ordre de préséance, et quels chefs sont encore attendus.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>L’écrire en PDF A4 pour les huissiers.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Choisir ce qui décide de l’ordre des délégations : le premier critère qui diffère.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee (comité), membership (type de membre), rank (rang), name (nom), country (pays), arrival (arrivée).</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Donner à la main un rang à une délégation, avec qui en répond et pourquoi.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>Son code.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 est le premier ; 0 : selon la règle.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Pourquoi elle est à ce rang.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Montrer qui peut voter, qui parmi eux est là, et si cela suffit.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee (comité exécutif), ou assembly (assemblée générale).</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>L’état à cette heure : 09:30, ou 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Fixer combien de membres d’un organe doivent être là.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Cette part suffit ; sinon, il en faut davantage.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members (membres), ou entitled (ceux qui peuvent voter).</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Figer le tableau d’un organe tel qu’il est, avec tous ses chiffres. Rien ne le change ensuite.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>L’écrire aussi en PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Faire figer par ce poste le tableau d’un organe, à l’heure indiquée.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>La fenêtre ou le poste central de ce dossier doit alors tourner. Programmez-le aussi à un second poste : il prend le relais une minute plus tard s’il n’a rien su du tableau, qui n’est figé qu’une seule fois.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00, ou 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Finalement, ne pas le figer à cette heure.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Compter comme présents à la réunion d’un organe ceux qui sont dans la salle d’une séance.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>Son code ; none : comptent ceux dont l’arrivée est enregistrée.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Montrer les tableaux figés, ici ou à tout autre poste, et en réimprimer un.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>En écrire un de nouveau en PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Lequel, tel que la liste le nomme ; sinon, le dernier.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Portes des séances : qui entre et sort, et le taux d’occupation de chacune.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Laisser passer quelqu’un à la porte d’une séance, en entrée ou en sortie.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>Le code de la séance ; sans lui, celle qui est ouverte maintenant.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>En sortie.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Pourquoi la personne est admise malgré la catégorie, l’heure ou la salle.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Noter combien de personnes sont dans une séance, comptées à vue.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Combien de personnes sont à l’intérieur.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Annuler le dernier passage d’une personne à une porte : il a été compté par erreur.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Un code d’inscription.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Montrer une porte : le taux d’occupation de la séance, et les derniers passages.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Lister chaque séance avec porte et son taux. Taux = personnes présentes / places.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>Le journal signé de chaque poste.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Vérifier la chaîne, le contenu et les signatures de chaque branche, depuis sa première entrée.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>De ce poste ou poste central, ou du paquet ou de la sauvegarde FILE. Code de sortie 1 si quelque chose n’est pas valable ; la première entrée en cause est indiquée.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Un paquet ou une sauvegarde ; sinon, ce poste.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... d’un poste central qui y garde ses données.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Mesurer la vitesse de cet ordinateur.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>D’un code scanné à une arrivée validée, avec son badge commandé.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Personnes dans la base de données.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>D’un code présenté à une borne à la page avec un nom, affichée : 50 l’un après l’autre.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Des lettres tapées à une liste de personnes.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Des badges dessinés un par un, et un grand nombre dans un seul fichier.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Un poste et un poste central par HTTP : le premier remplissage, l’envoi d’une matinée, rien de nouveau.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Du démarrage du programme à une fenêtre prête à scanner, sans écran.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Un poste vide se rattache au poste central d’un grand événement, par HTTPS sur cet ordinateur.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>Dans le journal du poste central ; sinon, dix par personne.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Un dossier où est gardé le journal du poste central.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Des scans dans la fenêtre pendant que les opérations des autres arrivent du poste central ; et sa mémoire.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Combien arrivent pendant ce temps.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Après une longue coupure : jusqu’à ce que les opérations de chaque poste soient sur tous les autres et sur le poste central.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Combien étaient coupés.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Combien chacun en a fait pendant ce temps.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Une adresse PostgreSQL, pour le poste central. Elle ne doit encore contenir aucun événement.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Combien d’entrées par seconde un poste central accepte, et ce que lui coûtent des postes inactifs.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Combien le poste central en reçoit.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Postes qui lui demandent s’il y a du nouveau.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Pendant combien de temps ils demandent.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Comptes du personnel : qui peut faire quoi.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Lister qui a un compte, avec quel rôle, et quels PIN sont verrouillés ici.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Créer un compte ; le PIN est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>Le premier est celui d’un administrateur ; dès lors, chaque fenêtre demande qui est là.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Tel qu’il s’affiche et s’écrit à côté de chaque opération.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Au choix : steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Donner un autre rôle à quelqu’un.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Tel que kioskctl staff list le montre.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Donner un nouveau PIN à quelqu’un ; il est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Désactiver un compte : il ne peut plus se connecter nulle part après la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Le réactiver.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Permettre d’essayer de nouveau un PIN qui a été faux trop souvent à ce poste.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Les mots de l’organisateur.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Formuler une phrase autrement, à chaque poste de l’événement.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Où se trouve la phrase, p. ex. rail ou refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>La phrase en anglais, exactement.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>Vos mots ; avec un nombre, un texte par forme du pluriel.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>La langue de ces mots, p. ex. ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Rétablir une phrase telle que le programme la dit.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Lister les mots propres à l’événement.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Un fichier .csv à écrire, que read sait lire.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Reprendre de nombreux textes d’un fichier, ou aucun si l’un d’eux ne convient pas.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Un fichier .csv avec les colonnes de `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Chercher des phrases par une de leurs parties, avec le contexte que `set` demande.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Une partie de la phrase, en anglais ou telle qu’elle se lit.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, l’accueil des participants.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>arguments positionnels</translation>
    </message>
    <message>
      <source>options</source>
      <translation>options</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>libre-service</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>afficher ce message d’aide et quitter</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>le dossier de données du poste</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>langue et sens d’écriture, p. ex. ko ou ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>selon le réglage de l’ordinateur</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>indiquer la durée du démarrage</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>scanner les codes d’un fichier et chronométrer chacun</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>s’exercer sur une copie qui disparaît à la fin</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>être une borne où les délégués s’enregistrent seuls</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>une borne qui redémarre en cas de panne</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>l’accueil, quel que soit le rôle donné à ce poste par le poste central</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>une borne dans une fenêtre que chacun peut fermer</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>la diagonale de l’écran</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>hauteur du bord inférieur de l’écran au-dessus du sol</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>lequel de plusieurs écrans, à partir de 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>photographier chaque écran dans chaque état</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>images dont le nom commence ainsi, p. ex. door ou protocol-quorum ; peut être répété</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n opération non synchronisée</numerusform>
        <numerusform>%n opérations non synchronisées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Horloge décalée de %n minute : réglez-la</numerusform>
        <numerusform>Horloge décalée de %n minutes : réglez-la</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Certificat central bientôt expiré</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Mettez ce poste à jour : d’autres sont plus récents</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Jamais synchronisé</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n badge non imprimé</numerusform>
        <numerusform>%n badges non imprimés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>Reste %n badge dans {printer}</numerusform>
        <numerusform>Reste %n badges dans {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n badge attend l’imprimante</numerusform>
        <numerusform>%n badges attendent l’imprimante</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Aucune imprimante choisie</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Contient %n personne</numerusform>
        <numerusform>Contient %n personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Travaille seul</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Rien n’attend ici</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} depuis {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Dernière synchro : {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Tout est synchronisé</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer} : intervention requise</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer} : bientôt à court</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Verrouiller ou changer d’utilisateur (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocole</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porte</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impression</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Synchro</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>À régler</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Rien n’a été modifié</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>EXERCICE</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>avec accréditation</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>sans accréditation</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>document manquant</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>admission exceptionnelle</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Autre opération</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Inscription</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accréditation</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Table ou zones</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Objet prêté</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Objet rendu</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Annulation</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Remplacement</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Vient à la place d’une autre personne</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge remis à un tiers</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Rétablissement</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Opération annulée</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Poste admis</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Poste exclu</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Poste radié</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Scan refusé</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Place dans une visite</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Place libérée</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Rang sur la liste</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Liste quittée</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passage à une porte</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Refus à une porte</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Arrivée par badge</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Arrivée par code</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Arrivée par nom</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscription et arrivée</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>Envoyé</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>Dernière opération</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Réimpression</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Accréditation</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Rôle dans la délégation</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Annonce</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Cotisation et pouvoirs</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Règle de quorum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Qui compte comme présent</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Figeage programmé</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Table ou zones</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Annulation</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Remplacement</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Badge remis à un tiers</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Rétablissement</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Prêt d’objet</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Retour d’objet</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Rendez-vous fixé</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Rendez-vous déplacé</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Rendez-vous annulé</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Rendez-vous tenu</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Rendez-vous manqué</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Place dans une visite</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Rang sur la liste</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Place libérée</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Liste quittée</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passage à une porte</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Personnes comptées</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Libre-service</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porte</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>Organisateur</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Poste central</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n heure</numerusform>
        <numerusform>%n heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>il y a %n jour</numerusform>
        <numerusform>il y a %n jours</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>il y a %n minute</numerusform>
        <numerusform>il y a %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>il y a %n heure</numerusform>
        <numerusform>il y a %n heures</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Liste d’il y a %n h</numerusform>
        <numerusform>Liste d’il y a %n h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Expire dans %n jour. Un poste central en marche en crée un autre avant : vérifiez qu’il le fait.</numerusform>
        <numerusform>Expire dans %n jours. Un poste central en marche en crée un autre avant : vérifiez qu’il le fait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>L’horloge de cet ordinateur retarde de %n minute sur celle du poste central.</numerusform>
        <numerusform>L’horloge de cet ordinateur retarde de %n minutes sur celle du poste central.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Liste telle qu’importée ici</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Liste à jour</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Liste d’il y a %n min</numerusform>
        <numerusform>Liste d’il y a %n min</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Expiré. Les postes continuent, car ils se fient à la clé du poste central ; redémarrez celui-ci et il en crée un autre, ou mettez-le à jour.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Expire d’ici un jour. Redémarrez le poste central et il en crée un autre, ou mettez-le à jour. Les postes continuent malgré tout.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Expire dans %n jour. Redémarrez le poste central et il en crée un autre, ou mettez-le à jour.</numerusform>
        <numerusform>Expire dans %n jours. Redémarrez le poste central et il en crée un autre, ou mettez-le à jour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>L’horloge de cet ordinateur avance de %n minute sur celle du poste central.</numerusform>
        <numerusform>L’horloge de cet ordinateur avance de %n minutes sur celle du poste central.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Cela ne se fait pas à un poste en libre-service. Allez à un accueil.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Cet appel n’est plus connu ici.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Quelqu’un a déjà traité cet appel.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>La cotisation de la délégation est due. Une fois payée, indiquez-le sous « Plus » ; ou un superviseur admet la personne.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>Le protocole veut accueillir cette personne.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} a déjà traité cet appel.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Arrivée enregistrée à deux postes</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Inscription en double</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Deux personnes à une place</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Corrigé de deux façons</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Admission malgré l’annulation</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Admission avec un ancien badge</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Deux visites à la même heure</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Compté dans deux bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Un badge à deux portes</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Place donnée par un poste exclu</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Place promise et inexistante</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Opérations d’un poste exclu</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disque copié</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Fait par un poste non autorisé</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Ce poste central ne donne pas de places</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Opérations d’un Rollcall plus récent</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Comptée une fois, à l’heure la plus ancienne. Chaque poste a imprimé un badge : vérifiez si une personne est venue deux fois ou si quelqu’un d’autre a le second badge.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Deux inscriptions semblent concerner une seule personne. Les deux sont maintenues jusqu’à décision.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Deux postes ont écrit ceci différemment. La version la plus récente est affichée : gardez ce qui est juste.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Un poste a admis cette personne avant d’apprendre l’annulation. Demandez qui a annulé.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Un badge déjà remplacé a été admis. Trouvez-le et reprenez-le : deux personnes utilisent peut-être un même nom.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Cette personne a une place dans deux visites qui se chevauchent. Demandez-lui laquelle ; l’autre place est une chance pour quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Un poste exclu a donné cette place. Elle compte dans la capacité ; demandez si la personne a été prévenue.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Une place déjà prise a été annoncée à cette personne. Prévenez-la maintenant : elle n’est pas dans le bus.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Deux postes ont fait venir quelqu’un à la place de cette personne. Le dernier compte pour l’instant : demandez à la délégation qui vient.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Deux portes ont admis ce badge. Demandez aux deux portes : si deux personnes sont venues, le badge a été copié. Un autre badge pour son titulaire annule les deux.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Deux responsables de bus ont compté cette personne. Le dernier comptage vaut : demandez aux deux avant le départ d’un bus, car il pourrait laisser quelqu’un.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>Elles sont gardées et affichées. Cherchez qui avait alors l’ordinateur, et refaites ici ce qui était juste.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>Le disque d’un poste se trouve sur deux ordinateurs. Les deux histoires sont gardées : Postes montre où elles se séparent.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Elle a été gardée et reste sans effet. Cherchez qui a utilisé ce poste et si l’opération était voulue.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Il a été restauré depuis une copie et ignore ce qu’il a donné depuis. Postes indique ceux qu’il attend encore.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>Elles sont gardées et transmises, mais pas encore affichées. Mettez Rollcall à jour sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>Le programme n’a plus cette séance. Choisissez à nouveau.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>Arrivée pas encore enregistrée : à l’accueil.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Entrée déjà faite, sans sortie depuis.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Entrée non comptée à cette porte.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Cette séance est pour : {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Ouverte {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>{inside} à l’intérieur sur {capacity}.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Indiquez un nombre de 0 à {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Maintenant : {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>Que devons-nous savoir ?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Accueillir un bureau régional</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Organiser Citypreneurs dans ma ville</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Gagner de nouveaux membres</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Venir avec une délégation la prochaine fois</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Combien ?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Où ?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Pour quand ?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Cela a été retiré entre-temps.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un événement propose %n sujet au plus.</numerusform>
        <numerusform>Un événement propose %n sujets au plus.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>{what}: {more}</source>
      <translation>{what} : {more}</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message>
      <source>This meeting was taken back meanwhile.</source>
      <translation>Ce rendez-vous a été retiré entre-temps.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Un rendez-vous se tient à deux. Nommez une autre personne.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Un rendez-vous dure au plus %n minute.</numerusform>
        <numerusform>Un rendez-vous dure au plus %n minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>L’événement va du {first} au {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} a un autre rendez-vous à cette heure. Choisissez une autre heure.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>La table {table} est prise à cette heure. Choisissez une autre heure.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Ce rendez-vous a déjà eu lieu ou a été annulé.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>L’accueil a dit non, et cette fenêtre ne sait pas pourquoi.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Personne n’a ce code à cet événement. Cherchez plutôt par nom.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Ce code n’a pas été émis par l’événement, ou il est abîmé. Gardez le badge, cherchez par nom et contrôlez une pièce d’identité.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Ce badge appartient à un autre événement. Cherchez plutôt par nom.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Ce badge a été retiré. Gardez-le et imprimez-en un nouveau si nécessaire.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Arrivée déjà enregistrée : aucun second badge n’a été imprimé.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Cette personne n’est plus inscrite. Cherchez à nouveau.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Une autre personne vient à sa place.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Veuillez vous adresser à l’accueil : on y a quelque chose pour vous et on y enregistrera votre arrivée.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>L’organisateur n’a pas accrédité cette personne. Un superviseur peut l’admettre.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Un pouvoir ou un autre document manque. Un superviseur peut l’admettre.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Enregistrez d’abord l’arrivée de cette personne.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Dites pourquoi : choisissez un des motifs.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Un badge montre %n zone au plus.</numerusform>
        <numerusform>Un badge montre %n zones au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Rien n’a été modifié : c’est déjà écrit ainsi.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>%n personne avec ce nom ou cette adresse est déjà inscrite.</numerusform>
        <numerusform>%n personnes avec ce nom ou cette adresse sont déjà inscrites.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Ce poste n’a rien fait à annuler depuis %n minute.</numerusform>
        <numerusform>Ce poste n’a rien fait à annuler depuis %n minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Aucun événement sur ce poste : importez-en un (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Seul le poste central peut faire cela.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Seul un poste central ou un poste d’organisateur peut faire cela. Faites-le là-bas.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Il s’agit d’un poste central ou d’un organisateur : seul un poste central au-dessus peut faire cela.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Deux personnes différentes doivent signer, avec leur nom.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n poste ne s’est pas synchronisé depuis la restauration de ce poste central. Faites-le synchroniser, ou laissez deux personnes déclarer qu’il ne manque rien.</numerusform>
        <numerusform>%n postes ne se sont pas synchronisés depuis la restauration de ce poste central. Faites-les synchroniser, ou laissez deux personnes déclarer qu’il ne manque rien.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Aucun poste ne sait ce que ce poste central a donné après la copie. Deux personnes doivent déclarer qu’il ne manque rien.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>Ce que ce poste central a donné lui-même après la copie n’est peut-être connu d’aucun poste. Deux personnes doivent déclarer qu’il ne manque rien.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Ce poste donne déjà des places normalement.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Aucun poste de cet événement ne porte plus ce nom.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Un poste ne peut pas se faire cela à lui-même. Utilisez-en un autre.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Ce poste est déjà radié.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Aucune place libre détenue ici ne peut être remise au poste central.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Cela ne se contredit plus. Regardez à nouveau.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>Le bus de cette visite est parti.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Cette visite n’est pas notée comme partie.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Cette visite n’a plus ce bus. Regardez à nouveau.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Ce bus est parti.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Ce bus n’est pas parti.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>N’a pas fait l’aller avec un bus de cette visite.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>N’a été compté dans aucun bus.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>Ce qui reste est gardé pour %n personne attendue.</numerusform>
        <numerusform>Ce qui reste est gardé pour %n personnes attendues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>Il en manque %n.</numerusform>
        <numerusform>Il en manque %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Rang %n de la liste d’attente.</numerusform>
        <numerusform>Rang %n de la liste d’attente.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Pas d’inscription à cette visite.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Cette visite n’est plus au programme.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Cette visite n’est pas ouverte à cette catégorie.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>Il y a une autre visite à cette heure. Quittez-la d’abord.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Déjà sur la liste d’attente de cette visite.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>A déjà une place confirmée pour cette visite.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>La libération de cette place est déjà demandée ; elle aura lieu à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Le badge {issue} a été remplacé par le badge {current}. Reprenez l’ancien badge.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>L’inscription a été annulée : {reason}. Demandez à l’organisateur.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Remplissez « {field} ».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>« {field} » peut avoir %n caractère au plus.</numerusform>
        <numerusform>« {field} » peut avoir %n caractères au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Ces mots ne conviennent pas à cet endroit : {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} a déjà réglé cela.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indiquez de 1 à {most} bus aux noms différents, et de 1 à {seats} places pour chacun.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Déjà compté dans le bus {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Est compté dans le bus {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Va dans le bus {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} places prises sur {seats}.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>A une place pour « {visit} », pas ici.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Choisissez une autre personne.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Vient déjà à la place de quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} a déjà retiré ce badge. Annulez cela, ou réimprimez.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Personne n’est connecté ici. Connectez-vous d’abord avec votre PIN.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Ce poste pourra vérifier les PIN après sa prochaine synchronisation. Connectez-le.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Le premier compte doit être celui d’un administrateur.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>« {act} » : votre rôle ne le permet pas. Demandez à un superviseur.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN incorrect. Essais restants à ce poste : {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>Le PIN de {name} a été faux trop souvent. Un superviseur peut déverrouiller le compte.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Un compte au nom de {name} existe déjà. Ajoutez une lettre.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} est le seul compte d’administrateur. Créez-en d’abord un autre.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN a de {least} à {most} chiffres, ni tous identiques ni consécutifs.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Enregistrer une arrivée</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Inscrire quelqu’un à une visite</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Admettre quelqu’un dans un bus</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Laisser passer quelqu’un à une porte</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Admettre quelqu’un quand même</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Admettre quelqu’un malgré les règles d’une porte</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Imprimer un autre badge</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscrire sur place</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Mettre quelqu’un à la place d’un autre</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Corriger les données de quelqu’un</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Prévoir les bus</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Imprimer un autre badge après une perte</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Annuler une opération de plus de 15 minutes</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Laisser partir un bus sans quelqu’un</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Annuler une inscription ou la rétablir</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Régler ce qui ne concorde pas</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Noter qu’un bus est parti</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Imprimer des badges en nombre</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Décider pour le protocole</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Déverrouiller un compte</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Commencer ou finir l’exercice</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Importer une liste</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Effacer une personne</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Admettre ou exclure des postes</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Gérer les comptes du personnel</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Configurer les imprimantes</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Modifier les modèles de badges</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Restaurer une copie à la place de ce qui est ici</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Configurer ce poste</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Arrivée enregistrée à deux postes</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Inscription en double à l’accueil</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Deux personnes à la place d’une seule</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Correction différente à deux postes</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Arrivée enregistrée malgré l’annulation</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Arrivée enregistrée avec un badge annulé</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Places sur deux visites à la même heure</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Compté dans deux bus</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Un badge à deux portes</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Place donnée par un poste radié</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Place confirmée qui ne tient pas</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Opérations d’un poste exclu</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Deux ordinateurs ont écrit sous un même nom</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Dit d’un poste par un autre qui n’en a pas le droit</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Ce poste central ne donne plus de places</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Opérations que cette version ne connaît pas</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>La personne compte une fois. Voyez si deux personnes sont venues sous un même nom : un badge est peut-être en de mauvaises mains. Sinon, reprenez le second badge.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Gardez une inscription, annulez l’autre et reprenez son badge. Si ce sont deux personnes, dites-le.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Deux postes ont mis quelqu’un à la même place. Le dernier compte : demandez à la délégation qui vient, et annulez l’autre inscription s’il le faut.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>La dernière vaut. Demandez à la personne laquelle est juste et corrigez au besoin ; imprimez un nouveau badge s’il est faux.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>Le poste ignorait l’annulation. Trouvez la personne, et rétablissez l’inscription ou reprenez le badge.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>Le poste ignorait le nouveau badge. Trouvez qui porte l’ancien, et reprenez-le.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Demandez à la personne laquelle garder, et libérez l’autre place.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Un badge a été admis à deux portes. Demandez aux deux huissiers : si deux personnes sont venues, le badge a été copié ; imprimez-en un autre au vrai titulaire, ce qui annule les deux.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Personne n’est dans deux bus : demandez aux deux responsables, et retirez cette personne du mauvais. Le dernier comptage vaut jusque-là.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>La place compte, et personne d’autre ne l’a. Vérifiez que la personne est connue et prévenue ; sinon, libérez la place.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>On a annoncé à la personne une place qu’une autre opération avait prise. Prévenez-la et inscrivez-la à nouveau : en toute équité, elle passe d’abord.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>Elles sont gardées. Regardez ce que le poste a fait après son exclusion, et qui l’a utilisé.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Un disque a été copié ou restauré. Les deux côtés sont gardés. Arrêtez un des deux ordinateurs et rattachez-le avec un dossier vide.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>C’est sans effet. Si c’est voulu, refaites-le au poste central ou à un poste d’organisateur.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Il a été restauré depuis une copie. Faites synchroniser chaque poste avec lui, ou faites attester deux personnes : kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Mettez Rollcall à jour sur ce poste. Ce qu’il ne connaît pas est gardé jusque-là.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>L’arrivée de cette personne n’est pas encore enregistrée ici. Envoyez-la à l’accueil ; pour l’admettre, dites pourquoi avec --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Pas d’entrée comptée ici. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} entrés sur {capacity}{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, %n fois jusqu’ici</numerusform>
        <numerusform>, %n fois jusqu’ici</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} entrés</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} de trop</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Il n’y a pas de séance {session} avec porte. Liste : kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Cette séance est pour {list}, et non pour {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Cette porte est ouverte de {opens} à {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Maintenant : « {session} ».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Complet : {inside} entrés sur {capacity}.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Déjà entré depuis {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Indiquez le nombre de personnes, de 0 à {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, par {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Pas à l’intérieur. Sortie à {at}. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Un événement propose %n sujet au plus.</numerusform>
        <numerusform>Un événement propose %n sujets au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Cette personne n’a pas dit « {topic} ». Liste : kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Ce rendez-vous n’existe pas. Liste : kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Un rendez-vous se tient à deux. Nommez une autre personne.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Écrivez les heures comme 2019-10-14T09:30. Un rendez-vous dure au plus %n minute.</numerusform>
        <numerusform>Écrivez les heures comme 2019-10-14T09:30. Un rendez-vous dure au plus %n minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Ce rendez-vous a déjà eu lieu ou a été annulé. Déplacez-le, ou fixez-en un autre.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>L’événement a lieu du {first} au {last}. Choisissez une heure de ces jours-là.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} a un autre rendez-vous à cette heure : {time}, table {table}. Choisissez une autre heure.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>La table {table} est prise à cette heure : {time}. Choisissez une autre table ou une autre heure.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Seul un poste central de l’événement ou un poste d’organisateur peut faire cela. Faites-le là-bas, ou rattachez à nouveau cet ordinateur avec un code pour ce rôle.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Ce poste est lui-même un poste central ou celui d’un organisateur. Faites-le au poste central au-dessus.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Deux personnes différentes doivent l’attester. Indiquez les deux noms.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Aucun poste n’a pu répondre de ce qui a été fait depuis la copie. Deux personnes doivent l’attester. Indiquez les deux noms.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>Ce que ce poste central a donné lui-même après la copie n’est peut-être connu d’aucun poste. Regardez ses reçus et listes imprimés ; puis deux personnes doivent attester qu’il ne manque rien. Indiquez les deux noms.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Ce poste central n’est pas retenu : il n’y a rien à libérer.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Ce poste n’existe pas. Liste : kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Un poste ne se radie pas lui-même. Faites-le au poste central.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Ce poste est déjà radié.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Ce conflit n’existe pas ici. Liste : kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Postes qui ne se sont pas synchronisés avec ce poste central depuis sa restauration : {len}. Attendez-les, radiez ceux qui sont perdus, ou faites attester deux personnes.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>C’est déjà réglé : {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>{by} l’a déjà réglé : {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Personne n’a ce code à cet événement. Cherchez la personne par nom.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Ce code n’a pas été émis par l’événement, ou il est abîmé. Gardez le badge, cherchez la personne par nom et contrôlez une pièce d’identité.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Ce badge appartient à un autre événement. Cherchez la personne par nom.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Ce badge a été retiré. Gardez-le et imprimez-en un nouveau si nécessaire.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Aucun événement ici. Importez-le, ou rejoignez un poste central.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Cette personne n’est pas inscrite. Cherchez-la par nom, ou inscrivez-la sur place.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Pour un autre badge, réimprimez-le avec un motif.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Veuillez vous adresser à l’accueil : on y a quelque chose pour vous et on y enregistrera votre arrivée.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Sans accréditation. Un superviseur peut l’admettre : kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Un pouvoir ou un autre document manque. Une fois qu’il est là : kioskctl accredit. Un superviseur peut admettre la personne : kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Enregistrez d’abord l’arrivée de cette personne.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Arrivée déjà enregistrée à {at} par {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Arrivée déjà enregistrée à {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Arrivée déjà enregistrée par {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Arrivée déjà enregistrée</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Un badge montre %n zone au plus.</numerusform>
        <numerusform>Un badge montre %n zones au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Rien n’a été modifié : c’est déjà écrit ainsi.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>%n personne avec ce nom ou cette adresse e-mail est déjà inscrite. Si c’est une autre personne, dites-le avec --although-similar.</numerusform>
        <numerusform>%n personnes avec ce nom ou cette adresse e-mail sont déjà inscrites. Si c’est une autre personne, dites-le avec --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Ce poste n’a rien fait qui puisse être annulé depuis %n minute.</numerusform>
        <numerusform>Ce poste n’a rien fait qui puisse être annulé depuis %n minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Indiquez le numéro de l’objet, %n caractère au plus.</numerusform>
        <numerusform>Indiquez le numéro de l’objet, %n caractères au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>civilité</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>prénom</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>nom de famille</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>nom dans son écriture</translation>
    </message>
    <message>
      <source>position</source>
      <translation>fonction</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>category</source>
      <translation>catégorie</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>adresse e-mail</translation>
    </message>
    <message>
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>place</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zones</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motif</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rôle</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>nom de qui en répond</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>nom de qui le retire</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>lettre ou identité vue</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>Le badge {issue} a été remplacé par le badge {current}. Reprenez l’ancien badge.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>L’inscription a été annulée : {reason}. Demandez à l’organisateur.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Dites pourquoi, avec un de ces motifs : {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Il manque : {field}. Indiquez-le et réessayez.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field} : %n caractère au plus. Raccourcissez.</numerusform>
        <numerusform>{field} : %n caractères au plus. Raccourcissez.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>L’objet {item} est déjà prêté. Reprenez-le d’abord : kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>L’objet {item} n’est pas prêté. Liste des prêts : kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Ces mots ne conviennent pas à cet endroit : {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>quorum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>PAS de quorum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Plus personne à enregistrer : toute la délégation est arrivée ou annulée.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Cette personne n’est pas là ; il n’y a pas d’arrivée dont s’occuper.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>On s’occupe déjà de cette arrivée.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Écrivez une part comme 1/2 ou 2/3 : plus que zéro, et pas plus que tous.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Cette heure n’est pas encore venue. Programmez-la (protocol freeze-at), ou omettez --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Indiquez une heure à venir, d’ici un mois.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>Aucun tableau n’est à figer à cette heure, ou il l’est déjà.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>plus de {share} des membres</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>plus de {share} de ceux qui peuvent voter</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>au moins {share} des membres</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>au moins {share} de ceux qui peuvent voter</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer} : {present} présents, {needed} requis ; {entitled} membres sur {members} peuvent voter</translation>
    </message>
    <message>
      <source>half</source>
      <translation>la moitié</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Il n’y a pas de délégation {code}. Liste : kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Porte une note : {note}. Lisez-la, puis nommez cette personne avec --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Rien ici ne s’appelle « {said} ». Choisissez parmi {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} s’occupe déjà de cette arrivée.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Dites qui vient à sa place : une autre personne.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Est déjà là à la place de quelqu’un d’autre. Choisissez une autre personne.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Une autre personne vient à sa place (kioskctl show dit qui).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} a déjà retiré ce badge. Annulez d’abord cela, ou réimprimez le badge.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Ce poste ne détient aucune place libre à rendre à un poste central.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Seul le poste central peut faire cela. Faites-le là-bas.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>N’est pas parti en bus. Pour le retour, dites --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>N’a été compté dans aucun bus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Pas d’inscription à cette visite.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>S’il reste une place, dites --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Il n’y a pas de visite {visit} à places limitées. Liste : kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>La visite {visit} n’est pas ouverte à la catégorie {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} a lieu en même temps que « {other} ». Quittez d’abord celle-ci, ou inscrivez aux deux avec --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Déjà sur la liste d’attente de {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>A déjà une place confirmée pour {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Pas d’inscription à {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>La libération de cette place pour {visit} est déjà demandée ; elle se fera à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>Le bus de {visit} est parti : plus personne n’y obtient de place.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Aucun départ de {visit} n’est noté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Cette visite n’a pas de bus {bus}. Voir kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indiquez de 1 à {most} bus aux noms différents, et de 1 à {seats} places pour chacun.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>Le bus {bus} est parti. Si c’est une erreur, annulez d’abord son départ.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>Le bus {bus} n’est pas parti. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Déjà compté dans le bus {bus}, à {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Déjà dans le bus {bus}. Pour changer, dites --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Va dans le bus {bus}. Pour l’accepter ici, dites --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>Le bus {bus} est complet : {inside} places sur {seats}.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Les places restantes sont gardées pour {awaited} attendus. Quand on ne les attend plus, dites --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>Le bus {bus} ne peut pas partir : il en manque {len}. Pour partir sans eux, dites qui en répond et pourquoi : --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>N’a pas de place ici, mais pour « {other} ». Indiquez-lui ce bus.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Non confirmée : rang {place} sur la liste d’attente.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Un poste en libre-service fait ce qu’offrent ses écrans, et rien d’autre. Faites-le à un accueil.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Aucune borne n’a fait cet appel. Appels ouverts : kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Quelqu’un a déjà traité cet appel.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>La cotisation de la délégation est due. Notez qu’elle est payée (kioskctl delegation standing), ou laissez entrer cette personne avec --although et --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>Le protocole veut accueillir cette personne : enregistrez son arrivée à un accueil.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} a déjà traité cet appel.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Personne n’est connecté ici. Connectez-vous d’abord avec votre PIN.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN faux. Encore %n essai à ce poste.</numerusform>
        <numerusform>PIN faux. Encore %n essais à ce poste.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>Les PIN pourront être vérifiés ici après la prochaine synchronisation. Faites synchroniser ce poste.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Ce compte n’existe pas ou il est désactivé. Liste : kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>Le premier compte doit être celui d’un administrateur.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Il faut pour cela quelqu’un qui puisse : {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>Le PIN de {name} a été faux trop souvent ici. Un superviseur le déverrouille, ou : kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>Il y a déjà un compte au nom de {name}. Ajoutez une lettre ou un lieu.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} est le seul compte d’administrateur. Créez-en d’abord un autre.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Un PIN a de {least} à {most} chiffres, ni tous identiques ni consécutifs.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n personne laissée de côté : sans accréditation, ou un document manque (kioskctl show CODE).</numerusform>
        <numerusform>%n personnes laissées de côté : sans accréditation, ou un document manque (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>OK, protocole averti</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>OK, lisez la note</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Entrée déjà enregistrée</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Mauvais jour ou mauvaise séance</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Séance complète</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sans accréditation</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Document manquant</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Cotisation due</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Badge remplacé</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Badge retiré</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Code falsifié ou abîmé</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Code d’un autre événement</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Plusieurs personnes possibles</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Bus complet</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Mauvais bus</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Non confirmée (liste d’attente)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Cela n’a pas été fait ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>inscription</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>arrivée</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>correction</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>remplacement</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>retrait par quelqu’un d’autre</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>envoi au guichet des cas particuliers</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>prêt d’objet</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>retour d’objet</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>rendez-vous</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>déplacement d’un rendez-vous</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>annulation d’un rendez-vous</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>rendez-vous tenu</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>rendez-vous manqué</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>table ou zones</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>accréditation</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>rôle dans une délégation</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>annonce d’une arrivée</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>cotisation et pouvoirs</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>règle de quorum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>qui compte comme présent</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>figeage programmé</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>annulation de l’inscription</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>rétablissement de l’inscription</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>libération d’une place</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>rang sur une liste d’attente</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>sortie d’une liste d’attente</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>montée dans un bus</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>passage d’une porte</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>comptage des personnes</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Pour un ordinateur perdu, volé ou rendu. Le poste central prend une fois ce qu’il a encore à donner, et ne lui donne plus rien. C’est irréversible ; les places qu’il détient lui restent.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Pas encore d’événement</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Importez-en un : kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Places</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prises</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres ici</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Libres aux postes</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Dernière synchronisation</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>Son horloge</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Opérations</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>révoqué</translation>
    </message>
    <message>
      <source>right</source>
      <translation>à l’heure</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} s d’avance</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} s de retard</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Scannez-le au poste, ou tapez :</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event} : poste central</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>personnes connues</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>arrivées enregistrées</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>badges</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>arrivées en double</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>à jour</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>se synchronise</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>Révoquer « {station} » ?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Code pour rattacher un poste ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>à {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>il y a {hours} h</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admettre un poste</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Afficher un code</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Pendant dix minutes.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>accueil</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>libre-service</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>porte</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>organisateur</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>poste central</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>il y a {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>il y a {minutes} min</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Aucun n’est encore rattaché.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Les postes continuent : ils se fient à la clé du poste central, et aucune date ne décide.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Redémarrez le poste central, car il renouvelle seul son certificat ; sinon, mettez-le à jour.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n heure</numerusform>
        <numerusform>%n heures</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>tel qu’importé ici</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} de retard sur celle du poste central : réglez-la. Aucune donnée n’est en danger.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} d’avance sur celle du poste central : réglez-la. Aucune donnée n’est en danger.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>Le certificat du poste central a expiré.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>Le certificat du poste central expire d’ici un jour.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>moins d’un jour</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>vieux de {age}</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>Le certificat du poste central expire dans {left}, et un poste central en marche le renouvelle avant : vérifiez s’il le fait.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>Le certificat du poste central expire dans {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>civilité</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>prénom</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>nom de famille</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>sigles après le nom</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>nom dans son écriture</translation>
    </message>
    <message>
      <source>position</source>
      <translation>fonction</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>délégation</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>nom de l’événement</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>dates de l’événement</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>lieu de l’événement</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>lignes supplémentaires</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>numéro du badge</translation>
    </message>
    <message>
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>place</translation>
    </message>
    <message>
      <source>day</source>
      <translation>jour</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visite</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>bus</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>besoins</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zones</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>séances</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>programme</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>texte du modèle</translation>
    </message>
    <message>
      <source>category</source>
      <translation>catégorie</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>lettre de la catégorie</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>code QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>supérieur</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droit</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>inférieur</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Ceci se trouve à {gap_mm:.1f} mm du bord {edge} et peut être coupé ou non imprimé. Laissez {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Ceci s’arrête à {gap_mm:.1f} mm du bord {edge}, où une bande blanche irrégulière serait visible. Étendez-le au-delà du bord, ou laissez {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>Les lettres ressortent à peine sur ce qui est dessous ({ratio:.1f} pour 1 ; il faut {least:g}, ou {large:g} pour de grandes lettres). Prenez une autre couleur.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Ceci dépasse le bord du badge. Déplacez-le ou réduisez-le.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Ceci recouvre le code, qui a besoin de sa marge blanche. Déplacez l’un des deux.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>Ce que dit la feuille elle-même dépasse de son bord. Prenez une feuille plus grande.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Les cartes occupent {right_mm:g} × {bottom_mm:g} mm, et la feuille mesure {width_mm:g} × {height_mm:g}. Mettez-en moins, ou réduisez les marges et les écarts.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>Le badge est plié et n’a rien au verso. Mettez-y quelque chose.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Il n’y a pas de code QR sur ce badge : aucun lecteur ne le reconnaîtra. Ajoutez-en un.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Il n’y a pas de nom sur ce badge. Ajoutez un texte avec {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Un texte ici ne dit encore rien. Écrivez-y quelque chose.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} n’est pas une couleur ; choisissez-en une, ou écrivez-la sous la forme #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Le champ {field!r} n’existe pas.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Le champ {field!r} n’existe pas. Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Sans fond ni cadre, on n’en verrait rien.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} n’est pas une langue ; écrivez ko, pt ou zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>Le champ « {field} » n’est pas connu ici ; son texte a été omis.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>Le texte « {text} » dépassait en partie du badge ; il a été ramené à l’intérieur.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>Le texte « {text} » recouvrait le code QR ; il a été omis.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>L’image de fond n’est pas dans le fichier ; ajoutez-la à côté du modèle.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>L’image de « {name} » n’est pas dans le fichier ; ajoutez-la à côté du modèle.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Les prénoms sont imprimés en entier et non en initiales.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>Un texte justifié des deux côtés est aligné à gauche.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>Les lettres penchées (italique) sont imprimées droites.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>La police {font} est imprimée en Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>Le fond coloré derrière un texte n’est pas imprimé.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>La couleur « {name} » n’est pas connue ici ; son texte est noir.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>Les lettres transparentes sont imprimées pleines.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Un code en couleur est imprimé en noir, pour que les lecteurs le lisent.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>L’entrée {number} n’est pas une zone ; elle a été omise.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>Ce qui figure à la page {page} a été omis : un badge a deux faces ici.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>Le champ « {field} » n’est pas connu ici ; il a été retiré de son texte.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>Le code disait « {text} » ; il porte désormais le code propre du badge.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>La marque du programme d’origine (poweredby) n’est pas imprimée.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Il n’y a rien ici qui corresponde à « {kind} » ; cela a été omis.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>Le modèle ne peut pas être importé : ce n’est ni un modèle de badge de pretix (une liste de zones) ni un modèle du concepteur d’Indico (largeur, hauteur et éléments).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>Le modèle ne peut pas être importé : rien de ce qu’il contient ne peut être imprimé ici.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>Le modèle ne peut pas être importé : le fichier est trop grand pour en être un.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>Le fichier ne dit pas quelle taille a le badge ; il a été pris pour un A6 en largeur (148 x 105 mm). Indiquez-la avec --size si elle est autre.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>Le fond n’est pas dans le fichier ; ajoutez-le à côté du modèle comme image.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>Le modèle ne peut pas être importé : ce n’est pas du JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>Le modèle ne peut pas être importé : dans {place}, {key} vaut {value} et devrait être {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>un nombre de taille raisonnable</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>une liste de nombres</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>Le modèle de badge {name} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} dépasse du bord de la feuille ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} dépasse du bord du badge ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Il n’y a pas de modèle de badge {name}. Indiquez l’un de {known}, ou un fichier TOML ; après le nom peut figurer {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>regroupement par {name} ; sont connus {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>il est plié et n’a rien au verso</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} recouvre le code, qui a besoin de sa marge blanche</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>il est de version {version} ; ce programme lit les versions 1 et 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>il nomme l’image {name}, qui doit se trouver à côté du modèle</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>l’image {name} ne peut pas être lue ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>des cartes de {card} mm s’étendent sur {reach} mm, sur une feuille de {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>l’image {name} dépasse 8 Mo ; réduisez-la</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt vaut {floor}, au-dessus de size_pt qui vaut {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>il a un texte et des champs ; écrivez les champs dans le texte, entre accolades</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt est au-dessus de word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>ni remplissage ni cadre : on n’en verrait rien</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm dépasse la moitié de la largeur ou de la hauteur</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>il faut un fichier ou un champ, et non les deux</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>aucune image ne s’appelle {name} ; sont connues {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>un texte entre guillemets</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>une liste de textes entre guillemets</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>une table</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>une table de langues</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>une liste de champs</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>le champ {name} est demandé ; sont connus {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, mais ce doit être {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}" ; choisissez parmi {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Modèle de badge {source}, {place} : {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Modèle de badge {source} : {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>un ou plusieurs {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>il manque {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, ce qui n’est pas une taille raisonnable</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>la liste {key} est vide</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>il n’y a pas de {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} contient autre chose que des tables ; écrivez {table} au-dessus de chacune</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>des clés ne veulent rien dire : {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>au-dessus de {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 ou plus</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} pour {language} ; écrivez comme ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>Le badge n’a pas de nom. Saisissez le nom de la personne avant d’imprimer.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Il manque au badge : {field}. Indiquez-le dans l’événement.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>Le badge n’a pas de code QR ; aucun lecteur ne le reconnaîtra.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>Le texte du code QR est trop long ; raccourcissez-le.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>La couleur {colour!r} de la catégorie n’est pas valable ; écrivez-la sous la forme #rrggbb. Le badge est imprimé en noir.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>L’image {name!r} ne peut pas être imprimée ; prenez un PNG ou un JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>Le modèle n’a pas de place pour les zones {listed} ; elles ne sont pas imprimées.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>Le programme de %n activité est trop long : il est imprimé en {size_pt:.1f} pt, sous les {floor_pt:g} pt lisibles. Prenez un modèle plus grand.</numerusform>
        <numerusform>Le programme de %n activités est trop long : il est imprimé en {size_pt:.1f} pt, sous les {floor_pt:g} pt lisibles. Prenez un modèle plus grand.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>Le code QR est trop petit : ses modules font {module_mm:.2f} mm ({dots} points à {dpi} dpi), et il faut aux lecteurs {least_mm} mm et {least_dots} points. Prenez un modèle avec un code plus grand.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Trop long ({word}) : « {text} » est imprimé en {size_pt:.1f} pt, sous les {floor_pt:g} pt lisibles. Raccourcissez-le.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Caractères qu’aucune police ici ne peut imprimer ({word}) : {listed} ; une marque les remplace. Retirez-les ou écrivez-les autrement.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code} : {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n entrée, {size} ko, pour {whom}</numerusform>
        <numerusform>%n entrées, {size} ko, pour {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>n’importe quel poste de cet événement qui le lit</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Écrit et relu : {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Écriture du paquet</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>Lecture du paquet</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Il ne contient aucune entrée : rien de nouveau. Il dit à qui le lit ce que ce poste détient.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>De « {name} » : %n entrée nouvelle, {known} déjà connues.</numerusform>
        <numerusform>De « {name} » : %n entrées nouvelles, {known} déjà connues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>« {name} » ne connaît pas %n entrée d’ici : rapportez-la avec kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>« {name} » ne connaît pas %n entrées d’ici : rapportez-les avec kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Rien de nouveau : ce paquet même de « {name} » a déjà été lu ici.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Rien de nouveau : un paquet plus récent de « {name} » a déjà été lu ici.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Rien de nouveau de « {name} » : tout ce que contient le paquet est déjà ici.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} part avec ces bus : {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>attend, rang {place}</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquants</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>à bord</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Bus attribués : {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>À bord : {name}. {aboard} dans le bus {bus}, {missing} manquent.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>N’est plus compté.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>Le bus {name} reprend des passagers.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>Le bus {name} est parti.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Écrit : {path}, %n page.</numerusform>
        <numerusform>Écrit : {path}, %n pages.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Il n’y a pas de visite {visit} à places limitées. Liste : kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} a %n bus. Dites lequel : --bus {first}.</numerusform>
        <numerusform>{visit} a %n bus. Dites lequel : --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation> ; est parti, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation> ; est parti</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  bus {bus} : {aboard} sur {seats} à bord, {missing} manquants{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>resté</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Bus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Besoins</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name} : {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall a commis une erreur ({kind}). Ce qui était enregistré est en sûreté. Les détails sont dans {written} : envoyez ce fichier à la personne qui s’occupe de Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>aucun fichier : ni le dossier de données ni le dossier temporaire n’en acceptent</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Réglé ici, et partout à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Donnez au moins {least} lettres, pour désigner un seul conflit.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Tout concorde.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Rien n’a encore été réglé.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>cotisation {fee}, pouvoirs {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>non nommé</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} de {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n délégation, {here} personnes présentes sur {people}.</numerusform>
        <numerusform>%n délégations, {here} personnes présentes sur {people}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name} : {here} présents sur {count}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name} : {count} arrivées enregistrées, %n badge commandé, {failed} impossibles.</numerusform>
        <numerusform>{name} : {count} arrivées enregistrées, %n badges commandés, {failed} impossibles.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} est maintenant {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Il n’y a pas de délégation {delegation}. Liste : kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Délégation</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Présents</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Chef de délégation</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>here</source>
      <translation>ici</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>attendu</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (ici)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (attendu)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Écriture d’origine</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, badge en main</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict} : arrivée de {name} enregistrée{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Annulé : {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>Le badge {issue} est commandé ; les précédents sont annulés.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Personne à cet événement n’a le code {code}. Cherchez le nom : kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Note : {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation> ; badge {issue} commandé</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Confirmé : une place pour {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Non confirmé : sur la liste d’attente de {where}. Aucune place libre à ce poste.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Le poste qui a donné la place pour {where} est prié de la libérer : fait à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>{where} quittée.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Annulé : {act} de {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>en panne</translation>
    </message>
    <message>
      <source>window</source>
      <translation>fenêtre</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>données</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disque</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>polices</translation>
    </message>
    <message>
      <source>key</source>
      <translation>clé</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>names</source>
      <translation>noms</translation>
    </message>
    <message>
      <source>version</source>
      <translation>version</translation>
    </message>
    <message>
      <source>log</source>
      <translation>journal</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>copies</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>sauvegarde</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>imprimante</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>réserve</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>badges</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>impressions</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>synchronisation</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>poste central</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>horloge</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>certificat</translation>
    </message>
    <message>
      <source>database</source>
      <translation>base</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importez un événement (kioskctl import PATH) ou rejoignez un poste central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Ce poste ne contient encore rien.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n personne dans {where} ; {inside} par scan.</numerusform>
        <numerusform>%n personnes dans {where} ; {inside} par scan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Dehors</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Dedans</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word} : {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform> ; %n personne comptée à {at}</numerusform>
        <numerusform> ; %n personnes comptées à {at}</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Ouvre</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Ferme</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Capacité</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Taux</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Venus</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Sur les invités</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Comptés</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusés</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} à {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill} ; %n scan refusé{counted}</numerusform>
        <numerusform>  {fill} ; %n scans refusés{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Il n’y a pas de séance {code} avec porte. Liste : kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>Le programme n’a pas de séance avec porte. Importez-en une : kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annulé</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n personne, arrivées enregistrées : {here}{twice}, {badges}</numerusform>
        <numerusform>%n personnes, arrivées enregistrées : {here}{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n opération pas encore synchronisée</numerusform>
        <numerusform>%n opérations pas encore synchronisées</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>poste central {hub}, dernière synchronisation : {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer} ; tâches : {waiting} en attente, {failed} en échec</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>Le programme n’a pas de visite à places limitées.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (la plus ancienne depuis {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>pas de poste central ; ce poste travaille seul, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} sur {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n ligne dans {output}.</numerusform>
        <numerusform>%n lignes dans {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Places</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmées</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Libres ici</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Libres ailleurs</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Bloquées</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n badge</numerusform>
        <numerusform>%n badges</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificat</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} à deux postes</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>aucune choisie</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Synchronisation</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numéro</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motif</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>pris par</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} en attente.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Personne n’attend.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} attend quelqu’un : {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Pris : {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Réglé : {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Personne n’attend sous ce numéro. Liste : kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Rattachez-vous avec le code à son écran :  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Aucun poste central ne s’annonce ici. Certains réseaux ne laissent pas les ordinateurs se voir : saisissez l’adresse que montre l’écran du poste central.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Poste central</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Nœud</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Écrit : {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} Go libres</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>La clé de la base de données est ici : {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Gardez-en une copie avec les sauvegardes : sans elle, elles sont illisibles.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Au poste central : kioskctl hub, puis de nouveau kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer} : {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Relancez l’installation : python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} n’existe pas encore ; il est créé à la première utilisation.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Vérifiez à qui il appartient, ou choisissez-en un autre avec --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>D’autres utilisateurs de cet ordinateur peuvent regarder dans {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Les polices des badges sont incomplètes : relancez l’installation, ou restaurez badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>D’autres utilisateurs de cet ordinateur peuvent lire la clé de la base de données.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importez-en un (kioskctl import PATH) ou rejoignez un poste central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Aucune police n’a ces lettres des noms : {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n entrée vient d’une version plus récente.</numerusform>
        <numerusform>%n entrées viennent d’une version plus récente.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Ce poste a recommencé, sans places à lui, parce que {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Synchronisez, pour qu’il reçoive ce qui lui manque et de nouvelles places : kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>sur un serveur de bases de données : sa sauvegarde est pg_dump ou un serveur de secours</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Faites-en une, et gardez la clé ailleurs : kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Réparez-la, ou choisissez-en une autre : kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Il reste %n badge dans {printer}, d’après le compte.</numerusform>
        <numerusform>Il reste %n badges dans {printer}, d’après le compte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Mettez-en de nouveaux et dites-le : kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n badge attend que quelqu’un décide.</numerusform>
        <numerusform>%n badges attendent que quelqu’un décide.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>Le travail continue sans lui. Vérifiez le câble réseau, et que le poste central tourne.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Cette horloge retarde de {seconds} s sur celle du poste central.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Cette horloge avance de {seconds} s sur celle du poste central.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Réglez l’horloge de cet ordinateur ou du poste central. Les données ne risquent rien, seules les heures affichées.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Cela n’a pas pu être vérifié : {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, chiffrée</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Pour la fenêtre : python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n écriture : {names}</numerusform>
        <numerusform>%n écritures : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n personne</numerusform>
        <numerusform>{event}, %n personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>L’entrée {number} du poste {station} n’est pas valable : {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Restaurez la dernière sauvegarde : kioskctl restore BACKUP. Rien n’est jeté.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>la dernière entrée est valable ; toutes : kioskctl log verify</numerusform>
        <numerusform>les %n dernières entrées sont valables ; toutes : kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Préparez-en de nouveaux avant la prochaine affluence.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Réparez-la, ou choisissez-en une autre : kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} ferme le programme de lui-même.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>On ne peut pas écrire dans {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Fermez-le aux autres : chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Faites de la place maintenant : plus rien ne pourra peut-être être enregistré.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Il manque des lettres de {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Fermez-la aux autres : chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Aucun événement n’est encore installé ici.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Corrigez les noms, ou demandez la police.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Chaque lettre de chaque nom peut être imprimée.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Mettez Rollcall à jour sur ce poste.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Voir kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>celui du poste central vaut jusqu’au {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Ce poste travaille seul : pas de poste central.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} répond en {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Essayez maintenant : kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Relancez l’installation.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt n’est pas installé : terminal seulement.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Faites de la place avant le début de l’événement.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>la plus récente est {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>Ce qui répond à {url} n’est pas un poste central Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>environ %n minute</numerusform>
        <numerusform>environ %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Poste central « {name} » à {address}  (arrêt avec Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>Sa page, dans un navigateur de cet ordinateur :  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>« {station} » est maintenant un poste de {hub} et contient %n personne de {event}.</numerusform>
        <numerusform>« {station} » est maintenant un poste de {hub} et contient %n personnes de {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>moins d’une minute</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>En phase avec le poste central : {sent} envoyées, {received} reçues.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>« {name} » est révoqué. Le poste central prend une fois ce qu’il a encore à donner et ne lui donne plus rien. Les places qu’il détient lui restent.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>révoqué</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Admettre un poste :  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Il n’a pas encore d’événement, donc aucun poste ne peut s’y rattacher. Importez-en un d’abord.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Ou scannez ceci dans la fenêtre du poste, sous Synchronisation :</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Rattaché ; la première synchronisation continue plus tard : {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>Réception de l’événement</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>Traitement</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, encore {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Aucun autre poste n’est connu ici.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Plusieurs programmes ne peuvent partager qu’un serveur de base de données : indiquez-le avec --database postgresql://... Un poste central sur le fichier de cet ordinateur est un seul programme.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>Reprise de l’événement</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n poste s’appelle {name}. Nommez-en un : {ids}.</numerusform>
        <numerusform>%n postes s’appellent {name}. Nommez-en un : {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Aucun poste ne s’appelle {name}. kioskctl stations les énumère.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Rien n’a été changé. Dites --yes là où personne ne peut répondre.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>un événement à venir</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>Révoquer « {name} » pour de bon ? C’est irréversible.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveaux</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifiés</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangés</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Refusés</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>À voir : {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Refusé : {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>Lecture des listes</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Écrire ceci ?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Rien n’a été écrit. Dites --yes pour l’écrire.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>sujet</translation>
    </message>
    <message>
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>details</source>
      <translation>détails</translation>
    </message>
    <message>
      <source>since</source>
      <translation>depuis</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Écrivez-le sous la forme NAME=TEXT : {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>indique</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>non proposé</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>proposé</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name} : {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>objet</translation>
    </message>
    <message>
      <source>station</source>
      <translation>poste</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} est prêté à {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} est de retour.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Écrit : {output}, %n objet prêté.</numerusform>
        <numerusform>Écrit : {output}, %n objets prêtés.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>texte {name} en {language} : mots de l’organisateur</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} en {language} : {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Cette borne envoie les gens à {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Cette borne n’indique aucun accueil.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Les programmes sortent de {chosen}, sur {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>borne</translation>
    </message>
    <message>
      <source>step</source>
      <translation>étape</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number} : {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Aucun appel {number} n’est ouvert. Liste : kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n lettre</numerusform>
        <numerusform>%n lettres</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>les mots habituels</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>On n’emporte rien de cette borne.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Cette borne n’imprime pas de programmes.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>comme d’habitude</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Papier (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Contient</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Faces</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>Un nom peut être suivi de :black, :capitals et :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept} : %n élément d’un modèle {kind} sur {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept} : %n éléments d’un modèle {kind} sur {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} est écrit dans {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n page dans {output}. À regarder : {count}.</numerusform>
        <numerusform>%n pages dans {output}. À regarder : {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n badge temporaire dans {output}.</numerusform>
        <numerusform>%n badges temporaires dans {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n page dans {output}. Noms : {count}.</numerusform>
        <numerusform>%n pages dans {output}. Noms : {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>À voir : {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n nom ne peut pas être imprimé tel qu’écrit.</numerusform>
        <numerusform>%n noms ne peuvent pas être imprimés tels qu’écrits.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>ce poste</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} Mo, s’ouvre. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>%n table reconstruite à partir du journal. Sujets : {subjects}.</numerusform>
        <numerusform>%n tables reconstruites à partir du journal. Sujets : {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>Sa clé est dans {key} : gardez-la à part, car qui a les deux lit tout.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Elle ne s’ouvre qu’avec la clé de ce poste : gardez-la aussi, ailleurs (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>Traitement du journal</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} existe déjà, et une clé n’est jamais écrasée. Nommez-en un autre.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Ce poste s’appelle maintenant « {name} ».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>La clé n’a pas pu être écrite dans {path}. La sauvegarde elle-même est écrite. Vérifiez que le disque ou la clé USB est là et a de la place, et recommencez.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Laissez-le tel quel. Mettez une sauvegarde saine à sa place : kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Endommagé : poste {station}, branche {branch} ; l’entrée {number}{what} est la première qui ne soit pas valable : {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Faites récrire le paquet.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Valable : %n entrée, écrite par « {author} ».</numerusform>
        <numerusform>Valable : %n entrées, écrites par « {author} ».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Toutes les entrées du journal sont valables ; ce qui est endommagé est à côté.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>Le fichier de {where} est endommagé ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Vérification du paquet</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} La dernière entrée avant, la {number} de {station}, est valable.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Valable : %n entrée. Branches : {branches}.</numerusform>
        <numerusform>Valable : %n entrées. Branches : {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>Vérification du journal</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(effacé)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>prévu</translation>
    </message>
    <message>
      <source>held</source>
      <translation>tenu</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>manqué</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>absence de {code}</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} rencontre quelqu’un d’autre à cette heure</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>la table est prise deux fois</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>l’une des deux personnes ne vient pas</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Rendez-vous {meeting} : {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Il ne reste aucune heure où les deux soient libres. Donnez une heure : kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Aucun rendez-vous ne commence par {text}, ou plusieurs. Liste : kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>Ce qu’il a donné lui-même après la sauvegarde est peut-être perdu : deux personnes doivent l’attester.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Ce poste central ne donne plus de places, et n’attend aucun poste qu’il connaisse.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>« {name} » est radié et ne reçoit plus rien.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Chaque poste admis après la sauvegarde s’est-il aussi synchronisé ? Ce poste central ne les connaît pas.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Ce poste central n’est pas retenu : il donne des places comme il se doit.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Ce poste central ne donne plus de places. Toujours sans nouvelles de : {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Places que personne ne peut plus donner : {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Ce poste central redonne des places.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Rendues : {seats}. Synchronisez maintenant avec le poste central.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Les places pour {where} sont de nouveau données.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} est partie.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Sans nouvelles depuis : {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Radier « {name} » ? C’est irréversible.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>sur</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>pour cent</translation>
    </message>
    <message>
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <source>came</source>
      <translation>venus</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>{here} sur {people} sont là ({percent} %) ; {lately} sont venus ces cinq dernières minutes.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Délégations : {whole} au complet, {partly} en partie, {absent} absentes. Chefs de délégation : {here} sur {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Attendent quelqu’un : {people}. Badges à imprimer : {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Il n’y a pas encore d’événement ici. Importez-en un : kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>libération demandée</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at}, poste {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action} : {result}, poste {station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, table {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, manqué</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, chef de délégation</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, place {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, par {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n fois</numerusform>
        <numerusform>, %n fois</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, rang {place} sur la liste d’attente</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>écriture d’origine</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>langues</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>adresse e-mail</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>régime</translation>
    </message>
    <message>
      <source>access</source>
      <translation>accès</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>vient à sa place</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>à la place de</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>accréditation</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>arrivée</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Historique, le dernier d’abord</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>n° {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>inscription sur place</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> par {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, annulé</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, dont %n illisible</numerusform>
        <numerusform>, dont %n illisibles</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Plus aucun badge ne montre cette photo.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Refusé : {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>Lecture du dossier</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Fichiers qui ne sont pas des images : {count}. Ils ont été omis.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Personne n’est inscrit avec le code {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Écrire ceci ?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>Réduction</translation>
    </message>
    <message>
      <source>why</source>
      <translation>motif</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>se trouve à</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} à imprimer, {away} à retirer.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Tous les chevalets sont justes.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n carton de table dans {output}.</numerusform>
        <numerusform>%n cartons de table dans {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Personne qui convienne n’a de table : aucun fichier n’a été écrit. Importez une liste avec les colonnes registration_code et table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Un programme qui aidait à dessiner s’est arrêté tôt. Ses badges ont été dessinés quand même, plus lentement : rien ne manque dans le fichier.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>À savoir</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n badge dans {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n badges dans {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Les badges vont maintenant à « {in_use} » ; %n tâche est passée à « {printer} ».</numerusform>
        <numerusform>Les badges vont maintenant à « {in_use} » ; %n tâches sont passées à « {printer} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Page {page}, {name} : {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Aucun badge n’a encore été commandé à ce poste.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} imprimés, {left} en attente, {failed} en échec.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>La tâche {job} sera imprimée : kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>La tâche {job} est faite.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>La tâche {job} est annulée.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Les badges sont triés par {sorts}, pas par {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Personne ne convient : aucun fichier n’a été écrit. Voyez les catégories avec kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Aucun fichier n’a été écrit. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impression</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>Dessin des badges</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>La tâche {job} n’a pas échoué : il n’y a rien à réimprimer.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>La tâche {job} ne demande pas si elle a été imprimée.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>La tâche {job} est déjà finie : elle ne peut plus être annulée.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Imprimés</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Reste</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>en réserve</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} sur {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (bientôt épuisé)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Aucune imprimante en réserve.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>« {printer} » est en réserve désormais.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>« {printer} » est oubliée.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>%n badge est maintenant dans « {printer} ».</numerusform>
        <numerusform>%n badges sont maintenant dans « {printer} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>« {printer} » n’est pas comptée.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>La bande d’essai est la tâche {job}. Imprimez-la : kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Ce poste imprime les badges avec {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n badge est commandé. Imprimez-le : kioskctl print run.</numerusform>
        <numerusform>%n badges sont commandés. Imprimez-les : kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>« {name} » est connue. Utilisez-la : kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Modèles faits ici : {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Aucun badge n’a encore été émis.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Tous ceux qui conviennent ont déjà un badge : rien n’a été commandé.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>n’est plus annoncé</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>est annoncé à son arrivée</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Ce poste montre les alertes.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Ce poste ne montre pas les alertes.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n attend le protocole, sur {count}. {rings}</numerusform>
        <numerusform>%n attendent le protocole, sur {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Pris en charge : {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n délégation par {rule}. Chefs pas encore là : {awaited}.</numerusform>
        <numerusform>%n délégations par {rule}. Chefs pas encore là : {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Ordonné par {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} est à la place {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} est selon la règle.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, depuis {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Requis : {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Figé comme {entry} : {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>Le tableau n’est pas figé à {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Prévu : {at}. La fenêtre ou le poste central doit tourner.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n tableau figé.</numerusform>
        <numerusform>%n tableaux figés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membre</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} n’est pas un organe d’ici. Choisissez parmi {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Pris en charge par</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Chef</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Présent depuis</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Requis : {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} n’est pas une proportion. Écrivez 1/2 ou 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Organe</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>ne figure plus</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>attend</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Ce tableau n’existe pas. Liste : kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Pour un badge qui l’indique : kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Corrigé : {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Effacé ici : {code}. {left}{unheard}Les paquets, exports et sauvegardes emportés ailleurs sont hors d’atteinte.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>« {text} » n’est pas une correction. Écrivez FIELD=TEXT, où FIELD est l’un de : {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Encore inscrit à {visits} : libérez les places.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Annulé : {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>L’inscription {code} est de nouveau valable.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Effacé</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Le</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Fait par</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Pas encore par</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Personne n’a été effacé.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Rien n’a été effacé. Dites --yes pour effacer.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (exclu)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Effacer {name} ({code}) pour toujours ?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Pas encore terminé : {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Pas encore de nouvelles de {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} vient à la place de {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Places qui restent à {code} : {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>Le badge {issue} de {code} est retiré par {by}, vu : {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Dites qui vient : --by CODE, ou --given et --family d’une nouvelle personne.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Mettre {backup} à la place de ce qui est dans {folder} ? L’actuel est mis de côté.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Effacée de nouveau, car elle l’avait été après la sauvegarde : %n personne.</numerusform>
        <numerusform>Effacées de nouveau, car elles l’avaient été après la sauvegarde : %n personnes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Nommez la sauvegarde. La plus récente ici : kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Nommez la sauvegarde. Il n’y en a pas dans {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, jusqu’à son opération de {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Restauré : « {station} ». Personnes : {people}, arrivées enregistrées : {here}, entrées : {entries}{until}. Toutes les signatures ont été vérifiées.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Il continue dans une nouvelle époque, sans ses places d’avant. Les tâches d’impression en attente demandent d’abord confirmation.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Ce poste central garde ses données sur un serveur de base de données : restaurez-le avec les outils du serveur pendant que le poste central est arrêté, puis redémarrez-le. Il le remarque de lui-même.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>Ce qui était là se trouve en entier dans {folder} ; rien n’a été jeté.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>Ensuite : synchronisez avec le poste central (kioskctl sync) ; il donne alors des places.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Il n’a pas pu être lu, on ne sait donc pas ce qu’il contient en plus de la sauvegarde.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Il n’a pas encore d’événement. Ensuite : importez-le, ou rejoignez un poste central.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>Ensuite : laissez ses postes se synchroniser avec lui. D’ici là il ne donne pas de nouvelles places : kioskctl release-minting --check dit qui l’on attend.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Il contient %n entrée qui manque à la sauvegarde. Si le poste central l’avait, elle revient d’elle-même ; sinon, apportez-la par clé USB : kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Il contient %n entrées qui manquent à la sauvegarde. Celles que le poste central avait reviennent d’elles-mêmes ; les autres s’apportent par clé USB : kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Pas de comptes : personne n’est prié de dire qui il est.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} a un compte de {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} est maintenant {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} a un nouveau PIN.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>Le compte de {name} est activé.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>Le compte de {name} est désactivé.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} peut réessayer le PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Personne du nom de {name} n’a de compte. Liste : kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN : </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>C’étaient deux PIN différents. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>verrouillé ici</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>il faut un nouveau PIN : un poste perdu peut le connaître</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rôle</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>situation</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Encore une fois : </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} est inscrit avec le code {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation> ; arrivée enregistrée, badge {issue} commandé</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>context</source>
      <translation>contexte</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>Modifiés : {done} sur {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Cherchez-le : kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>Désormais : {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>C’est dit de nouveau comme le programme le dit.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Écrit : {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} a %n ligne. Un événement en a {most} au plus.</numerusform>
        <numerusform>{file} a %n lignes. Un événement en a {most} au plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} n’est aucun de {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>Et {count} de plus : donnez une partie plus longue.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>« {source} » : {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Rien ne dit « {source} ».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file} : « {source} » : {problem}. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>{file} ne peut pas être lu comme CSV en UTF-8 : {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, ligne {number} : {wanted} sont à remplir.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>« {source} » se trouve dans {contexts}, et non dans {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>{output} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Aucun événement n’est encore configuré ici. Importez-le ou rattachez-vous à un poste central.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ce dossier contient des coordonnées, des régimes ou des notes d’accueil, et un poste de {role} ne doit pas en avoir. Rien n’a été changé ici. Rattachez-le avec un dossier vide : kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>refaite, elle n’est pas valable</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Ces copies peuvent encore contenir des personnes effacées : {copies}. Supprimez-les vous-même dès qu’il y en a une plus récente ; un nouvel essai suivra au prochain démarrage.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>La clé de {backup} n’est pas ici : ni dans {folder} ni comme {key_file} à côté. Nommez le fichier de clé gardé avec elle : --key FILE (kioskctl backup --key FILE l’écrit).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} n’est pas la sauvegarde d’un poste : aucune clé de poste n’y est.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} est endommagé au point de ne même pas dire à qui il est ({damage}). Prenez une sauvegarde antérieure.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Ce poste central n’a pas encore d’événement. Importez-le d’abord.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ce dossier contient l’événement {held}, et le poste central un autre. Rattachez-le avec un dossier vide : kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Il n’y a rien à exporter : aucun événement n’est encore configuré ici.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Ce poste a déjà attribué des places de lui-même pour {visits}, et le poste central aussi : ensemble, elles pourraient dépasser les bus. Rien n’a été changé. Rattachez-le avec un dossier vide et saisissez-y les inscriptions de ce poste (kioskctl export visits les énumère).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Ce dossier contient l’événement {held}, et le fichier décrit {code}. Ouvrez {code} dans un dossier à part : kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Donnez au poste un nom de 1 à {most} caractères.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Ce poste n’a pas de clé pour signer les badges. Importez l’événement ou rattachez-le à son poste central.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Les modèles dans {place} ne peuvent pas être lus ({why}) et ne sont donc pas sauvegardés. Vérifiez l’état du disque.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Il n’y a pas d’export {other!r}. Choisissez parmi : {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Aucun événement n’est encore configuré ici. Importez event.toml avec ces listes.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Personne à cet événement n’a le code {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>Le poste central de {place} garde son événement sur un serveur de base de données, et aucune adresse n’a été donnée. Indiquez-la : --database ADDRESS, ou définissez KIOSK_DATABASE. Rien n’a été créé ici.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Ce participant n’est pas inscrit ici : il n’y a donc pas de badge.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} nouveaux, {changed} modifiés, {unchanged} inchangés, {rejected} refusés</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Cette photo ne peut pas servir : {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Il n’y a pas de photo de ce participant.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Aucun chevalet n’est périmé.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} est déjà l’imprimante utilisée. Choisissez-en une autre en réserve.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} n’a pas été ajoutée ici.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} est utilisée. Choisissez d’abord une autre imprimante.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} n’est pas un badge ; un poste imprime des badges. Choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>l’entrée {number} du poste {station} n’est pas valable : {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} est endommagé ({what}) : rien n’a été touché. Prenez une sauvegarde antérieure ; kioskctl log verify FILE dit de chacune si elle est valable.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>{backup} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>La personne qui voulait ce programme est partie. Il n’est plus imprimé.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Le dossier d’entraînement {place} ne peut pas être supprimé ({why}). Supprimez-le : il contient des noms.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>La base de données est en cours de restauration ou appartient maintenant à un autre poste central : ceci n’a pas été enregistré. Arrêtez ce poste central, attendez que la base soit complète et redémarrez-le.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Ce poste central garde ses données sur un serveur de base de données : sauvegardez-le avec les outils du serveur (pg_dump ou une réplique).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>« {text} » n’est pas un bus. Écrivez ses places, ou un nom et ses places : Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>C’est un autre événement que celui de ce poste central.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>Le message nomme un autre poste que celui qui l’a signé.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Ce poste central n’a pas encore d’événement. Importez-le d’abord : kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Il n’y a pas d’autre poste de ce nom. kioskctl stations les énumère.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Seul le poste central avec lequel un poste se synchronise peut le révoquer. Faites-le là-bas.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Cet ordinateur dépend d’un autre poste central, qui l’a admis comme poste : il ne peut en admettre d’autres. Rattachez-le de nouveau là-bas avec un code pour poste central : kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} n’est pas un rôle de poste. Choisissez-en un : {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ce poste contient un autre événement que le poste central. Rattachez-le avec un dossier vide : kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>Le poste a attribué des places de lui-même pour {visits}, et ce poste central aussi : ensemble, elles pourraient dépasser les bus. Rattachez-le avec un dossier vide et saisissez-y les inscriptions du poste.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>Le poste a attribué des places de lui-même, et le poste central supérieur peut-être aussi. Rattachez-le au poste central supérieur, ou avec un dossier vide.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ce poste a été révoqué et sa clé ne sera plus acceptée. Rattachez-le avec un dossier vide : kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>Un code n’est affiché que sur le poste central lui-même. Ouvrez sa page là-bas.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Les postes ne se révoquent que sur le poste central lui-même. Ouvrez sa page là-bas.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>Le message a été coupé en chemin.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>Le message est trop long. Mettez Rollcall à jour sur le poste.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Ce poste a été révoqué au poste central. Tout ce qu’il a fait y est gardé ; rien de plus ne lui est donné. Pour réutiliser cet ordinateur, rattachez-le avec un dossier vide : kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Cette demande n’est pas signée. Mettez Rollcall à jour sur le poste.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Ce poste central ne connaît pas ce poste. Rattachez-le avec un code affiché à l’écran du poste central.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>La signature du poste n’est pas valable : la demande a été modifiée en chemin ou était destinée à un autre poste central. Vérifiez le réseau ou rattachez le poste de nouveau.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Cette demande a déjà été envoyée ; le poste doit continuer à partir de là.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>Le code est faux. Affichez-en un nouveau sur le poste central et saisissez-le.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Le code est faux ; encore %n essai. Relisez-le sur l’écran du poste central.</numerusform>
        <numerusform>Le code est faux ; encore %n essais. Relisez-le à l’écran du poste central.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Ce code a déjà été utilisé. Affichez-en un nouveau sur le poste central pour ce poste.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Ce code n’est plus valable : il vaut dix minutes et cinq essais. Affichez-en un nouveau sur le poste central.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>Trop de codes faux sont venus de l’adresse de cet ordinateur. Il sera de nouveau écouté dans {wait}. Lisez le code à l’écran du poste central ou scannez son QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Quelqu’un essaie des codes sur ce poste central : il n’admet personne pendant {wait}. Affichez un nouveau code sur le poste central : il écoutera de nouveau aussitôt.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>Le poste central ne peut pas écouter sur le port {port} : {why}. Un autre poste central tourne peut-être sur cet ordinateur ; arrêtez-le ou choisissez un autre port : kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Le poste central n’a pas pu démarrer. Voyez les messages ci-dessus.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>Le contenu de l’entrée {number} du poste {station} n’est pas ce que son auteur a signé. Elle n’a pas été reprise.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Une entrée du journal est endommagée : son en-tête est illisible.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Une entrée a été écrite au format {form}, que cette version ne connaît pas. Mettez Rollcall à jour sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>Le corps d’une entrée ({kind}) est endommagé.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>Les entrées du poste {station} à partir du numéro {number} n’ont pas été reprises : {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>Les entrées du poste {station} jusqu’au numéro {number} n’ont pas été reprises : leur signature n’est pas valable.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Sont présents ceux qui se trouvent dans {session}, d’après le compte des portes.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Figeage programmé à {at} par {by}, à %n poste.</numerusform>
        <numerusform>Figeage programmé à {at} par {by}, à %n postes.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>PAS figé à {at} : aucun poste où c’était prévu n’était allumé. Figez-le à cette heure (protocol freeze --at) ou annulez (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Sont présents ceux dont l’arrivée est enregistrée.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Personne n’y a encore été scanné.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Les badges ne peuvent pas être écrits dans {path} ({why}). Libérez-y de la place ou choisissez un autre fichier ; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>est ouverte. Fermez le capot</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>n’a plus d’étiquettes. Mettez un nouveau rouleau</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>ne fait pas avancer ses étiquettes. Remettez le rouleau</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>contient une autre étiquette que prévu. Mettez le bon rouleau</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>a un bourrage au massicot. Ouvrez-la et retirez l’étiquette</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>L’imprimante {printer} signale une erreur. Regardez ses voyants.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>L’imprimante {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>L’imprimante {printer} est connectée. Elle ne dit pas son état.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>L’imprimante {printer} est prête.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>L’imprimante {printer} ne répond pas. Regardez ses voyants. Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>L’imprimante {queue} a été éteinte ou déconnectée pendant l’impression.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>L’imprimante {queue} répond.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>L’imprimante {queue} est prête.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>L’imprimante {queue} a abandonné le badge{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS ne connaît plus la tâche {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>La file {queue} est arrêtée{why}. Réparez l’imprimante, puis réactivez la file : cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>L’imprimante {queue} s’est arrêtée{why}. Regardez son écran. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>L’imprimante {queue} ne répond pas. Vérifiez qu’elle est allumée et branchée ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>La file {queue} n’accepte pas de tâches. Autorisez-les : cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS n’a pas de file {queue}. Choisissez une autre imprimante, ou ajoutez la file dans les réglages d’impression du système. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>Le service d’impression de cet ordinateur (CUPS) ne répond pas pour {queue} ({why}). Démarrez-le (systemctl start cups), ou choisissez une autre imprimante. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>L’imprimante {queue} n’a pas accepté le badge : {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>a un bourrage papier. Retirez le papier et refermez l’imprimante</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>est ouverte. Fermez le capot et le bac</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>n’a plus de papier. Mettez du papier à badges</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>n’a plus d’encre, de toner ou de ruban. Remplacez-le</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>ne répond pas. Vérifiez qu’elle est allumée et branchée</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>n’a plus de place en sortie. Videz son bac</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>est en pause. Appuyez sur son bouton pour continuer</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>n’a pas son pilote sur cet ordinateur. Installez-le, ou configurez la file à nouveau</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>L’imprimante {queue} signale {reason}. Regardez son écran.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Il n’y a pas de programme sur {name!r}. Choisissez parmi : {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} ne nomme pas une imprimante. Écrivez zpl:192.168.1.30/203 (points par pouce : 203, 300 ou 600) ou brother:192.168.1.31/QL-820NWB/62 (modèle et étiquette).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} n’a pas d’adresse qui puisse être celle d’une imprimante : {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Il n’y a pas de modèle {model!r}. Sont connus : {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>La {model} ne prend pas l’étiquette {label!r}. Elle prend : {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Les badges sont écrits en fichiers PDF dans {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Aucun badge ne peut être écrit dans {folder} ({why}). Vérifiez le dossier ou choisissez une autre imprimante ; le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>Le disque est plein : aucun badge ne peut être écrit dans {folder}. Libérez de l’espace ou choisissez une autre imprimante ; le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall n’a pas le droit d’écrire dans le dossier {folder}. Autorisez-le ou choisissez une autre imprimante ; le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Les deux doivent signer de leur nom : qui remet et qui reprend.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Il a peut-être été imprimé : regardez l’imprimante, puis appuyez sur Réimprimer ou Terminé.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Une autre personne vient à sa place.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>La file a quitté {printer} alors que ce badge y était retenu.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Remplacé par le badge {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} n’est pas une taille de badge ; il faut 10 à 1000 mm de chaque côté.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} est pour les personnes inscrites ; les badges vierges s’impriment avec temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Imprimez de 1 à {most} badges vierges à la fois.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} n’est pas une taille ; écrivez largeur et hauteur en mm : --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>{file} ne peut pas être lu comme une liste de personnes : {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Rien n’est prêté : il n’y a rien à lister.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} n’a pas de bus {bus!r}. Ses bus : {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Personne n’a encore de place pour {visit} : il n’y a rien à lister.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} n’est pas une image imprimable ; prenez un PNG ou un JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Il n’y a pas de modèle de badge {name}. {made}Fournis : {known}. Ou indiquez un fichier TOML ; après un nom peut figurer {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Un modèle a besoin d’un nom. Saisissez-en un.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} est un modèle fourni avec Rollcall et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} est trop grand pour un modèle.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>{name} ne peut pas être lu comme modèle : {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} dépasse 8 Mo ; réduisez-le.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>{name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Créés ici : {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Le modèle ne peut pas être écrit dans {path} ({why}). Libérez-y de la place ou choisissez un autre dossier ; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>On ne peut plus interroger l’imprimante {printer} sur ce badge.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>L’imprimante {printer} ne répond pas ({why}). Vérifiez qu’elle est allumée et branchée. Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>L’imprimante {printer} s’est interrompue en recevant le badge ({why}). Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>L’imprimante {printer} a été déconnectée au moment d’imprimer.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Aucune imprimante ne s’appelle {name!r}. Choisissez parmi : {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Il n’y a pas encore de délégations : rien à lister.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Cet organe n’a pas de membres : rien à imprimer.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>L’imprimante a ce badge depuis longtemps et ne signale aucun problème. Allez la voir.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Ce badge n’a pas pu être dessiné, à cause d’une erreur de Rollcall ({fault}). Signalez-la ; corrigez le nom et imprimez à nouveau.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>L’envoi s’est heurté à une erreur de Rollcall ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>L’impression a rencontré une panne de Rollcall lui-même et continue ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Une imprimante contient 0 à {most} badges : {size} ne peut pas être juste.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>L’avertissement doit venir quand il reste entre 0 et {size} badges, non {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>papier des badges</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>encre, toner ou ruban</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>L’imprimante {queue} sera bientôt à court : {what}.</translation>
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
      <translation>un consommable</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>L’imprimante {printer} ne répond pas. Regardez son écran. Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>L’imprimante {printer} est ouverte. Fermez le capot.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>L’imprimante {printer} n’a plus de papier. Mettez du papier à badges.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>L’imprimante {printer} n’a plus de ruban. Mettez-en un neuf.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>L’imprimante {printer} est trop chaude et attend de refroidir.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>L’imprimante {printer} est trop froide pour imprimer. Chauffez la pièce.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>L’imprimante {printer} est en pause. Appuyez sur son bouton pour continuer.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>La sauvegarde {path} n’a pas pu être écrite ({why}). Vérifiez que le disque ou la clé est là et a de la place, et recommencez.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>La base de données {path} ne peut pas être ouverte : {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>Le SQLite de cet ordinateur est le {version}, qui peut perdre des données enregistrées. Rollcall a besoin du {wanted} ou plus récent : relancez l’installation (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>La base de données {path} est verrouillée par un autre programme. Fermez cet autre programme (un outil de sauvegarde, peut-être) et relancez Rollcall. Rien n’a été perdu.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>La base de données {path} ne peut pas être ouverte avec la clé de ce poste : le fichier de clé ne lui correspond pas ou le fichier est endommagé. Ne le supprimez pas. Remettez la bonne clé ou restaurez la dernière sauvegarde : kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} ne peut pas être ouvert avec cette clé : ce n’est pas une sauvegarde de Rollcall, la clé est celle d’un autre poste ou son début est endommagé.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>La base de données est endommagée ({what}). Ne continuez pas à travailler avec elle. kioskctl restore BACKUP met de côté tout ce qu’elle contient et met à sa place la dernière sauvegarde ; ce qui lui manque revient du poste central.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>Le disque est plein : ceci n’a pas été enregistré. Libérez de la place (supprimez d’anciens exports ou badges) et recommencez. Tout ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>Le disque ne laisse plus rien écrire : ceci n’a pas été enregistré. Redémarrez l’ordinateur et examinez son disque ; tout ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>La base de données est verrouillée par un autre programme : ceci n’a pas été enregistré. Fermez l’autre programme et recommencez.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>Le serveur de base de données ne répond pas ({why}) : ceci n’a pas été enregistré. Un nouvel essai suivra ; examinez le serveur et démarrez-le s’il est arrêté.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall est déjà ouvert sur {folder} (processus {holder}). Utilisez cette fenêtre ou fermez-la d’abord.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Le dossier de données {folder} ne peut pas être écrit ({why}). Vérifiez à qui il appartient ou choisissez-en un autre avec --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall est déjà ouvert sur {folder}. Utilisez cette fenêtre ou fermez-la d’abord.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>Le disque est plein : Rollcall ne peut pas démarrer sur {folder}. Libérez de la place (supprimez d’anciens exports ou badges) et relancez-le. Tout ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Le dossier de données {folder} ne peut pas être créé ({why}). Choisissez-en un autre avec --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>fichier de clé (seul son propriétaire peut le lire)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>trousseau</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>La clé des données de ce poste manque : {path} n’est pas là et le trousseau de cet ordinateur ne l’a pas. Remettez le fichier de clé depuis la sauvegarde du poste.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>Le fichier de clé {path} est endommagé. Remettez-le depuis la sauvegarde.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Le fichier de clé {path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} ne peut pas nommer la place d’un événement dans la base de données. Prenez jusqu’à 40 minuscules, chiffres et tirets bas, par exemple event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} n’est pas l’adresse d’une base de données : {why}. Elle ressemble à postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>Le serveur de base de données ne répond pas : {why}. Vérifiez son adresse et que le serveur tourne.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>Le serveur de base de données n’accepte pas ceci ({why}), qui n’a donc pas été enregistré. Un nouvel essai suivra ; examinez le serveur.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>Le serveur de base de données ne peut pas garantir ce qu’il vient d’enregistrer ({why}). Examinez son serveur de secours. Rien n’est perdu : c’est renvoyé jusqu’à ce que ce soit sûr.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>La base de données n’a pas pu être rangée ({why}) ; un nouvel essai suivra.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>son début</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>Le paquet est modifié ou endommagé à {where} (octet {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>Le paquet est coupé à {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>la page {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>son manifeste</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>sa fin, où quelque chose a été ajouté</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>ses premiers octets</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Ce fichier n’est pas un paquet de Rollcall. Le nom d’un paquet finit par .rollcall ; écrivez-en un sur l’autre poste : kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Ce paquet est de forme {version}, et cet ordinateur connaît la forme {known}. Mettez Rollcall à jour sur cet ordinateur, puis relisez-le.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Ce paquet est de l’ancienne forme {version}, qui n’est plus lue. Mettez Rollcall à jour sur le poste qui l’a écrit et récrivez-le.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>La clé USB ne peut plus être lue après l’octet {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Ce paquet appartient à un autre événement. Rien n’a été lu. Lisez-le sur un poste de cet événement : kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Ce paquet est scellé avec une clé que ce poste n’a pas : il a été écrit par un poste qui n’est pas rattaché au même poste central, ou après l’exclusion de celui-ci. Rien n’a été lu. Rattachez d’abord les deux au même poste central.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>Le paquet n’est pas signé par le poste qu’il nomme comme auteur. Rien n’a été lu. Demandez d’où il vient à la personne qui vous l’a donné.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Le manifeste du paquet ne peut pas être lu : {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Le paquet {path} n’a pas pu être écrit ({why}). La clé a-t-elle été retirée ? Rien n’est perdu : branchez-la et récrivez-le.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Il n’y a pas de dossier {place}. Branchez la clé et nommez son dossier, ou nommez un fichier dans un dossier existant, finissant par {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>La clé à {folder} est pleine. Rien n’y a été laissé. Libérez de la place ou prenez-en une autre.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>Le paquet est trop grand pour la clé à {folder}. Prenez-en une formatée en exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>La clé à {folder} ne peut pas être écrite. Vérifiez son verrou et à qui appartient le dossier, ou prenez-en une autre.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} n’est pas un fichier. Nommez le paquet lui-même : il finit par .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} est bien trop grand pour un paquet de Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Il n’y a pas de fichier {path}. Branchez la clé et nommez le paquet qui s’y trouve.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Le paquet {path} n’a pas pu être lu ({why}). La clé a-t-elle été retirée ? Ce qui a été lu est gardé : branchez-la et relisez-le.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. La page d’avant a été reprise, rien après. Recopiez-le, ou faites-le réécrire par « {name} ».</numerusform>
        <numerusform>{what}. Les %n pages d’avant ont été reprises, rien après. Recopiez-le, ou faites-le réécrire par « {name} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n entrée que « {name} » détient n’est ni dans ce paquet ni ici : il continue là où un précédent s’arrêtait.{why} Ce qui convient a été repris. Lisez le précédent, ou faites-en écrire un à « {name} » avec --everything.</numerusform>
        <numerusform>%n entrées que « {name} » détient ne sont ni dans ce paquet ni ici : il continue là où un précédent s’arrêtait.{why} Ce qui convient a été repris. Lisez le précédent, ou faites écrire par « {name} » un paquet avec --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>« {name} » a été exclu de cet événement. Ce qu’il avait fait a été repris, car personne d’autre ne l’a peut-être : examinez ses opérations avant de vous y fier.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Ce paquet appartient à un autre événement. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>L’auteur de ce paquet, « {name} », a été exclu de cet événement. Rien n’a été lu. Apportez-le au poste central : il contient peut-être des opérations que personne d’autre n’a.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>Le poste qui a écrit ce paquet, « {name} », n’est pas connu de cet événement. Rien n’a été lu. Rattachez-le au poste central ; si c’est déjà fait, lisez d’abord un paquet du poste central.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>La fin de ce paquet n’est pas signée par le poste qui en a écrit le début. Rien n’a été lu. Faites-le récrire.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>Le paquet a changé pendant la lecture. Rien n’a été repris ; relisez-le.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} Ce qui précède a été repris.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Rien n’a pu être lu. Copiez-le de nouveau, ou faites-le récrire.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>La page {number} du paquet ne peut pas être lue : son auteur a une autre version. Mettez Rollcall à jour sur les deux postes.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Tout ce qu’il apportait a été repris avant. Relisez-le alors une fois.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Aucun poste ne s’appelle {wanted!r}. Postes de cet événement : {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Ce poste ne contient pas encore d’événement : il ne peut ni écrire ni lire un paquet. Rattachez-le une fois à un poste central (kioskctl join) ou importez l’événement.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Plusieurs postes s’appellent {wanted!r}. Nommez-en un par son identifiant : {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>La clé rend autre chose que ce qui a été écrit. Rien n’y a été laissé. Prenez une autre clé.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>La clé n’a pas gardé ce qui a été écrit : {why}. Rien n’y a été laissé. Prenez une autre clé.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>Ce qui répond à {url} n’est pas un poste central Rollcall (état {status}). Vérifiez l’adresse ; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} n’est pas l’adresse d’un poste central. Elle ressemble à 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>Le poste central dit : {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>Le poste central à {url} a une panne interne (état {status}). Rien n’est perdu ; voyez la fenêtre du poste central ou redémarrez-le.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>La réponse de {url} est bien trop longue pour un poste central.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>Ce qui répond à {url} n’est pas le poste central auquel ce poste est rattaché. Rien n’en a été utilisé. Vérifiez l’adresse du poste central et le réseau.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>La connexion à {url} est interceptée : quelqu’un entre ce poste et le poste central montre sa propre clé. Rien n’a été transmis et rien n’a changé. Utilisez un autre réseau, par exemple un câble vers le poste central, ou synchronisez par un fichier sur une clé USB.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>Le poste central ne donne aucune adresse. Saisissez-la avec son code.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>Le poste central à {url} est d’une version plus ancienne. Mettez-y Rollcall à jour.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>Le poste central à {url} ne connaît pas ce code. Rien n’a été envoyé. Relisez le code à l’écran du poste central ou affichez-y un nouveau : un code vaut dix minutes. S’il était juste, autre chose que le poste central répond là-bas : vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>Le poste central ne dit pas qui il est. Mettez Rollcall à jour sur le poste central.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Ce poste n’est rattaché à aucun poste central. Rattachez-le : kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>La réponse du poste central nomme un autre poste. Rattachez-vous de nouveau au poste central.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Cet ordinateur n’est sur aucun réseau où l’on trouverait des postes centraux. Connectez-le, ou saisissez l’adresse du poste central telle que son écran la montre.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Un code a %n lettre ou chiffre, comme 7K3M-9QX2-T4AB. Relisez-le sur l’écran du poste central.</numerusform>
        <numerusform>Un code a %n lettres et chiffres, comme 7K3M-9QX2-T4AB. Relisez-le à l’écran du poste central.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>La demande de rattachement ne peut pas être lue : {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>La demande de rattachement ne contient aucune clé utilisable. Réessayez.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>La réponse ne vient pas du poste central qui a affiché ce code. Vérifiez l’adresse du poste central.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>La réponse du poste central ne peut pas être lue : {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Ce que le poste central dit de sa clé ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>La question du poste ne peut pas être lue : {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Ce code est celui d’un poste central plus récent que ce poste ne le comprend. Mettez Rollcall à jour sur cet ordinateur, puis scannez-le de nouveau.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>Le code du poste central a été mal lu. Scannez-le de nouveau ; si cela n’aide pas, le lecteur écrit pour un autre clavier : saisissez plutôt l’adresse du poste central et son code court.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>L’entrée {number} du poste {station} existe deux fois : le disque de ce poste a été copié ou restauré. Les deux sont gardées. Arrêtez l’un des deux postes et rattachez l’autre de nouveau.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Les deux journaux diffèrent, et aucun côté n’a pu donner ce qui manque à l’autre. Réessayez.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>L’autre côté appartient à un autre événement. Rattachez ce poste au bon poste central.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>La copie du journal du poste central ne peut pas être lue : {why}. Mettez Rollcall à jour sur cet ordinateur et sur le poste central, puis réessayez.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Rien n’a été envoyé. Vérifiez l’adresse ; si un navigateur de ce réseau montre une page de connexion, connectez-vous d’abord ; ou utilisez un autre réseau, par exemple un câble vers le poste central, ou une clé USB.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>Ce qui répond montre une autre clé que celle du poste central : une page de connexion du réseau s’interpose, la connexion est interceptée ou un autre ordinateur a l’adresse du poste central.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Il se nomme « {name} ».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>Ce qui répond est un autre poste central Rollcall, non celui auquel ce poste est rattaché : il en a maintenant l’adresse.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>Ce qui répond montre une clé que le poste central a remplacée depuis. Si le poste central a été restauré depuis une sauvegarde, rattachez-vous avec un nouveau code ; sinon, quelqu’un détient peut-être l’ancienne clé.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>une page de connexion du réseau s’interpose peut-être : ouvrez un navigateur et connectez-vous d’abord.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Rien n’est perdu : ce qui est fait ici est gardé et passera dès que le poste central répondra.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>La réponse du poste central à {url} a été coupée : le réseau est parti ou le poste central a été arrêté. Rien n’est perdu ; un nouvel essai suivra.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Un poste central parle HTTPS : écrivez son adresse en https://, s’il vous plaît.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Ce réseau ne connaît pas le nom dans {url}. Rien n’est perdu. Saisissez plutôt le numéro du poste central tel que son écran le montre (par exemple 10.0.0.5:8470), ou utilisez le réseau où il se trouve.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>Le poste central à {url} n’a pas répondu en {seconds:g} secondes. Rien n’est perdu ; un nouvel essai suivra. Si cela dure, voyez la fenêtre du poste central : son programme est peut-être bloqué.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Le poste central à {url} est injoignable : il n’en revient ni oui ni non. {nothing_lost} Voyez si l’ordinateur du poste central est allumé et sur le même réseau que celui-ci ; certains réseaux d’invités séparent les ordinateurs, et un pare-feu sur le poste central peut gêner.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>Ce qui répond à {url} prend l’appel puis ne dit rien. Rien n’a été envoyé. Voyez la fenêtre du poste central : son programme est peut-être bloqué, alors redémarrez-le ; ou vérifiez l’adresse et le port ; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Le poste central à {url} est injoignable. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Aucune connexion sûre à {url} ne s’établit ({why}). Rien n’a été envoyé. Vérifiez l’adresse et le port ; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>La réponse du poste central à {url} arrive trop lentement : le réseau est mauvais ou quelque chose la retient en chemin. Rien n’est perdu ; un nouvel essai suivra.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Le poste central à {url} est injoignable : cet ordinateur n’est sur aucun réseau qui y mène. {nothing_lost} Branchez le câble ou choisissez le réseau du poste central.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>Ce qui répond à {url} parle une forme d’HTTPS dépassée et peu sûre : ce n’est pas un poste central Rollcall, ou quelque chose affaiblit la connexion en chemin. Rien n’a été envoyé. Vérifiez l’adresse ; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Ce qui répond à {url} ne parle pas HTTPS : ce n’est donc pas un poste central Rollcall. Rien n’a été envoyé. Vérifiez l’adresse et le port ; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>coupée</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Le message de l’autre côté ne peut pas être lu : {why}. Vérifiez l’adresse du poste central et qu’aucune page de connexion du réseau ne s’interpose, puis réessayez.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Un message de synchronisation est trop grand ({size_mb} Mo). Mettez Rollcall à jour sur cet ordinateur et sur le poste central.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>L’autre côté parle la version {version} de la synchronisation, cet ordinateur la version {ours}. Mettez Rollcall à jour sur cet ordinateur.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first} ; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} contient un caractère non imprimable (U+{number:04X}) : saisissez la cellule de nouveau</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} a %n caractère et {most} tiennent au plus : raccourcissez</numerusform>
        <numerusform>{name} a %n caractères et {most} au plus tiennent : raccourcissez</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>{name} manque : remplissez-le</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} vaut "{text}" : écrivez yes ou no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} vaut "{text}" : écrivez un nombre entier de 0 à {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} vaut "{text}" : écrivez date et heure comme 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} vaut "{text}" : écrivez l’heure locale du lieu, sans décalage</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} vaut "{text}", qui n’est pas une adresse e-mail : corrigez-la ou laissez vide</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} vaut "{text}", qui n’est pas un pays connu : écrivez ses deux lettres, comme KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} nomme "{text}", qui a été omis : écrivez les langues comme en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} vaut "{text}" : écrivez la date comme 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>un guillemet est ouvert et jamais fermé : retirez-le ou fermez-le</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>une cellule est bien trop longue pour être lue : raccourcissez-la</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes vaut {count} : écrivez un nombre de {least} à {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>elle dépasse 30 Mo : réduisez-la</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>ce n’est pas une image lisible : prenez un JPEG, PNG ou WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file} : {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>la partie découpée est trop petite pour être reconnue sur papier</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>lecture impossible : {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Le dossier {folder} ne peut pas être ouvert : {why}. Donnez le dossier qui contient les photos.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>personne n’est inscrit avec le code qui lui sert de nom</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>elle a plus de 60 millions de points : réduisez-la</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>elle est trop petite pour être reconnue sur papier</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} est une photo de la même personne</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>la ligne {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, ligne {row} : {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} place déjà {code} : dites-le dans l’une des deux seulement</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Il n’y a pas encore de liste de délégations : leurs codes n’ont pas été vérifiés.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>le code {code} est déjà utilisé à {where} : donnez à chaque ligne le sien</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} décrit l’événement {code}, mais ce poste contient {held}. Prenez un autre dossier de données pour un autre événement.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} ne peut pas servir : {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>Il manque à {source} les colonnes {columns}. Coordonnées, besoins, tables et notes déjà présents restent ; le reste est pris pour vide.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) est avant starts ({starts}) : corrigez l’un des deux</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone vaut "{text}", qui n’existe pas : écrivez-le comme Asia/Seoul ou Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" est nouveau : il est traité comme une séance ouverte</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>la fin ({ends}) précède le début ({starts}) : corrigez l’un des deux</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>capacity manque : une visite a besoin du nombre de ses places</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits nomme "{text}", et personne n’a défini cette catégorie</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>le nom manque : remplissez given_name ou family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>personne n’est inscrit avec le code {text} : corrigez-le ou ajoutez cette personne à la liste des participants</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} vaut "{text}" : écrivez l’un de {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>{name} manque : donnez à cette ligne un code qu’aucune autre n’a</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category vaut "{text}", qui n’est aucune de {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation vaut "{text}", qui n’est pas dans la liste des délégations : corrigez ou ajoutez-la à cette liste</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>la délégation {delegation} a déjà un autre chef, à {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>elle commence le {day}, qui n’est pas un jour de l’événement</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>ses portes ferment ({closes}) avant d’ouvrir ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone vaut {phone} : le tableur en a perdu les chiffres</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones en nomme {count}, et un badge en montre {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} vaut "{text}" : le tableur en a fait un nombre. Mettez la colonne en texte et saisissez-le de nouveau</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} vaut "{text}" : utilisez les lettres A à Z, les chiffres et les traits d’union</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>elle a %n cellule et l’en-tête {width} : mettez entre guillemets la cellule qui contient une virgule</numerusform>
        <numerusform>elle a %n cellules et l’en-tête {width} : mettez entre guillemets la cellule qui contient une virgule</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} ressemble à une liste de {list}, mais la colonne {missing} manque. Ajoutez-la à l’en-tête et importez de nouveau.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Il n’y a rien à importer ici. Donnez event.toml, delegations.csv, participants.csv ou programme.csv (ou .xlsx), ou le dossier qui les contient.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} n’est pas un texte lisible. Ouvrez-le dans un tableur et enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} semble écrit en {encoding} : voyez si "{line}" se lit bien. Sinon, enregistrez le fichier en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} est vide.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, feuille {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} est vide.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} a deux fois la colonne "{column}". Gardez-en une et importez de nouveau.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>Les colonnes de {source} ne sont celles d’aucune liste connue ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source} : rien n’est fait des colonnes {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Le dossier {folder} ne peut pas être ouvert : {why}. Voyez si vous avez le droit de le lire.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} dépasse {size_mb} Mo, ce dont aucune liste de participants n’a besoin. Enregistrez la liste seule en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>{name} ne peut pas être lu : {why}. Fermez-le dans les autres programmes et voyez si vous pouvez l’ouvrir.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>{name} ne peut pas être lu : {why}. Corrigez-le dans un éditeur de texte ; c’est du TOML en UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} ne décrit aucun événement.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Il a été omis.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Il n’y a pas de fichier {path}. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} ne peut pas être lu : il est endommagé ou n’est pas un tableur. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} se décompresse en bien plus qu’il ne faut à une liste de participants : il n’a pas été ouvert. Copiez les lignes dans un nouveau classeur ou enregistrez la feuille en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} a des cellules au-delà de la ligne {rows:,} ou de la colonne {columns} : il n’a pas été ouvert. Supprimez ce qui est loin en bas et à droite de la liste, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} est un ancien fichier .xls ou est protégé par un mot de passe. Ouvrez-le dans le tableur et enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} est protégé par un mot de passe. Enregistrez-le sans.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} est un classeur binaire. Enregistrez-le en .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} contient des macros. Enregistrez-le en .xlsx, qui n’en contient pas.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name} ne peut pas être lu ({why}). Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Choisissez un autre dossier et exportez de nouveau.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} n’a pas été écrit : {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>Les exports s’écrivent en csv ou xlsx, pas en {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Un fichier xlsx contient {most:,} lignes et il y en a plus. Exportez en csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>le disque est plein. Libérez de la place ou choisissez un autre disque, et exportez de nouveau.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>il n’y a pas de dossier {folder}. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>l’écriture y est impossible. Fermez-le dans les autres programmes ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} n’est pas une heure. Écrivez 09:30 ou 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Il n’y a pas d’écran ici. Utilisez kioskctl dans ce terminal, ou photographiez la fenêtre : kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>L’imprimante {printer} n’a pas pris le badge. Voyez son écran. Le badge est gardé et sera réessayé.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>tout au plus long</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>un seul nom</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>rien qu’un nom</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>un nom d’un seul long mot</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>un mot très long dans la fonction</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>deux lignes en thaï</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>de droite à gauche avec signes</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>persan avec liant</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>hébreu contenant un nombre</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>hangeul, nom de famille d’abord</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>caractères han, nom de famille d’abord</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>devanagari avec ligatures</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>bengali</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>tamoul très large</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>éthiopien</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>géorgien</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>arménien</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>cyrillique au-delà du russe</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>grec</translation>
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
      <translation>latin avec tous les accents</translation>
    </message>
  </context>
</TS>
