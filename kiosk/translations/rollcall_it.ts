<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reprinting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not accredited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A document is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fee is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge of another event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find somebody first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Served here just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a copy now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a copy back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies of this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies of a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy was put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}”, event {event}: {people} people, {checked_in} of them checked in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Along a line across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet's width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet's height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Margin at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Margin at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert a field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says in this language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person's photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round corners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In capitals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In other languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To, from the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To, from the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thickness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fills</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Honorific</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name as in a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in its own script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter of the category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>White</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The category's colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Readable on the category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge designer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout to open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this station prints with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the layout as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lose the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep designing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>door</name>
    <message>
      <source>{heads} heads counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the camera sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sessions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going in (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going out (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan a badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was not counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the registration desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {capacity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heads} heads counted at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the stick</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking over the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the station is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let a station in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for hubs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Be the hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join a hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchanging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new station: everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {stations}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exchange yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What others did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station is the hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station works alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In step with the hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the hub's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who hands over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who takes over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far it has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables and zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is checked in counts as present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written for paper</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the rule says again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List for the ushers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of arrival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delegations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrivals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of (time today)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>head awaited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Executive Committee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fee open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>credentials missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>head here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This body has no members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here since {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>awaited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General Assembly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rank of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alternate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adviser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accompanying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not a full member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already aboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buses go?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bus has left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes people again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The buses are planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No visits yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists for paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Got out again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counted in two buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has not left after all</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {at}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who works here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give this role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switched off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PIN once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supervisor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people and lets stations in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last heard of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its acts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats of visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back or copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shut it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give out seats again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations of this event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No station yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let two people decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not heard for long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an act of {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>Rollcall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Designing badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door of a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Site visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have read the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reprint badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table {table}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turned away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accreditation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the waiting list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left a visit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The family name is said first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save and reprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or zones</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give up seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not for this category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does not fit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything fits together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are two people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In neither of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person was told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In bus {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move all badges here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it stand in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer stand in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left} of {size} badges left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badges come out here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stands in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few badges left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Design badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} {address} ({roll} mm)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test strip</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did not print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not needed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name in own script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers for it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No visits yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exchange yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not accredited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>let in all the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accreditation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item lent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancellation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reinstatement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station let in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station shut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station written off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused at a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in by code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hub</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List up to date</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {span}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now: {session}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bus has left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” may have {limit} characters at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Questo testo non va bene lì: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let somebody in against the accreditation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print another badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print many badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start or end training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Last act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accreditation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table or zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancellation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reinstatement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heads counted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{inside} in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {over} too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {times} times by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already checked in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name in own script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {field} may have {limit} characters at most. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A badge shows {limit} zones at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the number on the item, at most {limit} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That time is still to come. Freeze the board then, or leave --at out for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OK, read the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not accredited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fee open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoked badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of another event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item lent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table or zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accreditation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>getting into a bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>way through a door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>count of heads</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free at stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{event}: hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checked in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checked in twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exchanging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let a station in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a join code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>self-service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a minute</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letters behind the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name in its own script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dates of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>additional lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>badge number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text of the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>category letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme with {items} items is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or Done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the longest of everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one name only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing but a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name of one long word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right to left with marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han and the family first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kana</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bengali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ethiopic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khmer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
