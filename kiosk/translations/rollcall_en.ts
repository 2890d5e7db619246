<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>%n head counted</numerusform>
        <numerusform>%n heads counted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n head counted at {time}</numerusform>
        <numerusform>%n heads counted at {time}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>%n photograph kept.</numerusform>
        <numerusform>%n photographs kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n row written.</numerusform>
        <numerusform>%n rows written.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n row would be written. Nothing is yet.</numerusform>
        <numerusform>%n rows would be written. Nothing is yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>%n photograph would be kept. None is yet.</numerusform>
        <numerusform>%n photographs would be kept. None is yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Left out besides: %n other file.</numerusform>
        <numerusform>Left out besides: %n other files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… and %n more</numerusform>
        <numerusform>… and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Write %n row</numerusform>
        <numerusform>Write %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Keep %n photograph</numerusform>
        <numerusform>Keep %n photographs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n place card for paper</numerusform>
        <numerusform>%n place cards for paper</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n checked in</numerusform>
        <numerusform>%n checked in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n badge ordered as one run</numerusform>
        <numerusform>%n badges ordered as one run</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n place card out of date or missing</numerusform>
        <numerusform>%n place cards out of date or missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n to take away</numerusform>
        <numerusform>%n to take away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Print %n place card</numerusform>
        <numerusform>Print %n place cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>at %n station</numerusform>
        <numerusform>at %n stations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n head not here yet</numerusform>
        <numerusform>%n heads not here yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Check in %n and print</numerusform>
        <numerusform>Check in %n and print</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”, event {event}: %n people, {checked_in} of them checked in.</numerusform>
        <numerusform>“{name}”, event {event}: %n people, {checked_in} of them checked in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>In the folder “set-aside”: %n act that it lacks. What the hub has of them comes back with the next exchange.</numerusform>
        <numerusform>In the folder “set-aside”: %n acts that it lacks. What the hub has of them comes back with the next exchange.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”, written by another version of Rollcall: %n act.</numerusform>
        <numerusform>“{name}”, written by another version of Rollcall: %n acts.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Checked in %n time, at several stations</numerusform>
        <numerusform>Checked in %n times, at several stations</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Out altogether: %n item.</numerusform>
        <numerusform>Out altogether: %n items.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Type the number on the item, %n letter at most.</numerusform>
        <numerusform>Type the number on the item, %n letters at most.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n left here</numerusform>
        <numerusform>%n left here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n elsewhere</numerusform>
        <numerusform>%n elsewhere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n waiting</numerusform>
        <numerusform>%n waiting</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</numerusform>
        <numerusform>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n thing to look at</numerusform>
        <numerusform>%n things to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Nothing to mend, tried with %n people</numerusform>
        <numerusform>Nothing to mend, tried with %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>So for %n more.</numerusform>
        <numerusform>So for %n more.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n waiting for somebody</numerusform>
        <numerusform>%n waiting for somebody</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>About %n minute left.</numerusform>
        <numerusform>About %n minutes left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>%n act here to carry back there: write a stick for it.</numerusform>
        <numerusform>%n acts here to carry back there: write a stick for it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n act, written and read back to check.</numerusform>
        <numerusform>%n acts, written and read back to check.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n new act.</numerusform>
        <numerusform>%n new acts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n act of this station waits for the hub.</numerusform>
        <numerusform>%n acts of this station wait for the hub.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n act</numerusform>
        <numerusform>%n acts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>%n seat of visits can be confirmed here.</numerusform>
        <numerusform>%n seats of visits can be confirmed here.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n act</numerusform>
        <numerusform>%n acts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n not here yet</numerusform>
        <numerusform>%n not here yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n badge for the printer</numerusform>
        <numerusform>%n badges for the printer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>{left} of %n badge left</numerusform>
        <numerusform>{left} of %n badges left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n badge waits for it</numerusform>
        <numerusform>%n badges wait for it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>%n more printer</numerusform>
        <numerusform>%n more printers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n badge did not print: see why below.</numerusform>
        <numerusform>%n badges did not print: see why below.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n badge on their way.</numerusform>
        <numerusform>%n badges on their way.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n missing. Does the bus leave without them?</numerusform>
        <numerusform>%n missing. Does the bus leave without them?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n missing</numerusform>
        <numerusform>%n missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>left {at}, %n behind</numerusform>
        <numerusform>left {at}, %n behind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>waits, place %n</numerusform>
        <numerusform>waits, place %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n known here</numerusform>
        <numerusform>%n known here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n seat stay locked until its own log comes to light, or the bus has left.</numerusform>
        <numerusform>%n seats stay locked until its own log comes to light, or the bus has left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n time: each time it went on under a new number, and its seats before stay locked</numerusform>
        <numerusform>%n times: each time it went on under a new number, and its seats before stay locked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n carried out, none left</numerusform>
        <numerusform>%n carried out, none left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n not finished here yet: that goes on by itself</numerusform>
        <numerusform>%n not finished here yet: that goes on by itself</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n not carried out there yet, for all that is known: it does so when it exchanges</numerusform>
        <numerusform>%n not carried out there yet, for all that is known: it does so when it exchanges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minute ahead of this one.</numerusform>
        <numerusform>%n minutes ahead of this one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minute behind this one.</numerusform>
        <numerusform>%n minutes behind this one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n to give out there</numerusform>
        <numerusform>%n to give out there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n given out</numerusform>
        <numerusform>%n given out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n locked</numerusform>
        <numerusform>%n locked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>%n more after it</numerusform>
        <numerusform>%n more after it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Known here: %n station of this event.</numerusform>
        <numerusform>Known here: %n stations of this event.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n min behind</numerusform>
        <numerusform>%n min behind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n to look at.</numerusform>
        <numerusform>%n to look at.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min ahead</numerusform>
        <numerusform>%n min ahead</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n free here</numerusform>
        <numerusform>%n free here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n elsewhere</numerusform>
        <numerusform>%n elsewhere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n on the waiting list</numerusform>
        <numerusform>%n on the waiting list</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n seat left</numerusform>
        <numerusform>%n seats left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Full. %n on the waiting list</numerusform>
        <numerusform>Full. %n on the waiting list</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n act not yet exchanged</numerusform>
        <numerusform>%n acts not yet exchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Clock is %n minute off: set it</numerusform>
        <numerusform>Clock is %n minutes off: set it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n badge did not print</numerusform>
        <numerusform>%n badges did not print</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>%n badge left in {printer}</numerusform>
        <numerusform>%n badges left in {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n badge waiting for the printer</numerusform>
        <numerusform>%n badges waiting for the printer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Holds %n person</numerusform>
        <numerusform>Holds %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
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
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minute ago</numerusform>
        <numerusform>%n minutes ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n hour ago</numerusform>
        <numerusform>%n hours ago</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>List %n h old</numerusform>
        <numerusform>List %n h old</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Ends in %n day. A hub that runs makes a new one before that: look whether it does.</numerusform>
        <numerusform>Ends in %n days. A hub that runs makes a new one before that: look whether it does.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>This computer's clock is %n minute behind the hub's.</numerusform>
        <numerusform>This computer's clock is %n minutes behind the hub's.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>List %n min old</numerusform>
        <numerusform>List %n min old</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Ends in %n day. Start the hub again and it makes a new one, or update it.</numerusform>
        <numerusform>Ends in %n days. Start the hub again and it makes a new one, or update it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>This computer's clock is %n minute ahead of the hub's.</numerusform>
        <numerusform>This computer's clock is %n minutes ahead of the hub's.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>An event offers %n topic at most.</numerusform>
        <numerusform>An event offers %n topics at most.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>A meeting takes %n minute at most.</numerusform>
        <numerusform>A meeting takes %n minutes at most.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>A badge shows %n zone at most.</numerusform>
        <numerusform>A badge shows %n zones at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>A person with this name or address is registered already.</numerusform>
        <numerusform>%n people with this name or address are registered already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>This station did nothing in the last %n minute to undo.</numerusform>
        <numerusform>This station did nothing in the last %n minutes to undo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n station has not exchanged since this hub was put back. Let it exchange, or let two people say that nothing is missing.</numerusform>
        <numerusform>%n stations have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>What is left is kept for %n who are awaited.</numerusform>
        <numerusform>What is left is kept for %n who are awaited.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n missing.</numerusform>
        <numerusform>%n missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Place %n of the waiting list.</numerusform>
        <numerusform>Place %n of the waiting list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>“{field}” may have %n characters at most.</numerusform>
        <numerusform>“{field}” may have %n characters at most.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, %n times by now</numerusform>
        <numerusform>, %n times by now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>An event offers %n topic at most.</numerusform>
        <numerusform>An event offers %n topics at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Write the times as 2019-10-14T09:30. A meeting takes %n minute at most.</numerusform>
        <numerusform>Write the times as 2019-10-14T09:30. A meeting takes %n minutes at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>A badge shows %n zone at most.</numerusform>
        <numerusform>A badge shows %n zones at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>Somebody with this name or e-mail address is registered already. If this is another person, say so with --although-similar.</numerusform>
        <numerusform>%n people with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>This station did nothing in the last %n minute that can be undone.</numerusform>
        <numerusform>This station did nothing in the last %n minutes that can be undone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Give the number on the item, at most %n letters.</numerusform>
        <numerusform>Give the number on the item, at most %n letters.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>The {field} may have %n characters at most. Shorten it.</numerusform>
        <numerusform>The {field} may have %n characters at most. Shorten it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>Wrong PIN. %n more try at this station.</numerusform>
        <numerusform>Wrong PIN. %n more tries at this station.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n person is left out: not accredited, or a document is missing (kioskctl show CODE).</numerusform>
        <numerusform>%n people are left out: not accredited, or a document is missing (kioskctl show CODE).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
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
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>The programme with %n item is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</numerusform>
        <numerusform>The programme with %n items is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n entry, {size} kB, for {whom}</numerusform>
        <numerusform>%n entries, {size} kB, for {whom}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>From “{name}”: %n new entry, {known} known already.</numerusform>
        <numerusform>From “{name}”: %n new entries, {known} known already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>%n entry here is not known to “{name}”: carry it back with kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>Written: {path}, %n page.</numerusform>
        <numerusform>Written: {path}, %n pages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} has %n buses. Say which: --bus {first}.</numerusform>
        <numerusform>{visit} has %n buses. Say which: --bus {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegation, {here} of {people} people here.</numerusform>
        <numerusform>%n delegations, {here} of {people} people here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} checked in, %n badge ordered, {failed} could not be.</numerusform>
        <numerusform>{name}: {count} checked in, %n badges ordered, {failed} could not be.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n head in {where}; {inside} by scan.</numerusform>
        <numerusform>%n heads in {where}; {inside} by scan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; %n head at {at}</numerusform>
        <numerusform>; %n heads at {at}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n scan refused{counted}</numerusform>
        <numerusform>  {fill}; %n scans refused{counted}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n person, {here} checked in{twice}, {badges}</numerusform>
        <numerusform>%n people, {here} checked in{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n act not yet exchanged</numerusform>
        <numerusform>%n acts not yet exchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n row in {output}.</numerusform>
        <numerusform>%n rows in {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n badge</numerusform>
        <numerusform>%n badges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n entry comes from a newer version.</numerusform>
        <numerusform>%n entries come from a newer version.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>%n badge is left in {printer}, as far as is counted.</numerusform>
        <numerusform>%n badges are left in {printer}, as far as is counted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n badge waits for somebody to decide.</numerusform>
        <numerusform>%n badges wait for somebody to decide.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n scripts: {names}</numerusform>
        <numerusform>%n scripts: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n person held</numerusform>
        <numerusform>{event}, %n people held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>the last entry holds; all: kioskctl log verify</numerusform>
        <numerusform>the last %n entries hold; all: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>about %n minute</numerusform>
        <numerusform>about %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>“{station}” is a station of {hub} now, and holds %n person of {event}.</numerusform>
        <numerusform>“{station}” is a station of {hub} now, and holds %n people of {event}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n stations are called {name}. Name one of: {ids}.</numerusform>
        <numerusform>%n stations are called {name}. Name one of: {ids}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Written: {output}, %n item out.</numerusform>
        <numerusform>Written: {output}, %n items out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n letter</numerusform>
        <numerusform>%n letters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n part of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept}: %n parts of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n page in {output}. To look at: {count}.</numerusform>
        <numerusform>%n pages in {output}. To look at: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n temporary badge in {output}.</numerusform>
        <numerusform>%n temporary badges in {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n page in {output}. Names: {count}.</numerusform>
        <numerusform>%n pages in {output}. Names: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n name cannot be printed as it is written.</numerusform>
        <numerusform>%n names cannot be printed as they are written.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Rebuilt %n table from the log. Subjects: {subjects}.</numerusform>
        <numerusform>Rebuilt %n tables from the log. Subjects: {subjects}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Sound: %n entry, written by “{author}”.</numerusform>
        <numerusform>Sound: %n entries, written by “{author}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Sound: %n entry. Branches: {branches}.</numerusform>
        <numerusform>Sound: %n entries. Branches: {branches}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n times</numerusform>
        <numerusform>, %n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, of which %n cannot be read</numerusform>
        <numerusform>, of which %n cannot be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n place card in {output}.</numerusform>
        <numerusform>%n place cards in {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n badge in {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n badges in {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Badges go to “{in_use}” now; %n job was moved to “{printer}”.</numerusform>
        <numerusform>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>%n badge is in “{printer}” now.</numerusform>
        <numerusform>%n badges are in “{printer}” now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n badge is ordered. Print it: kioskctl print run.</numerusform>
        <numerusform>%n badges are ordered. Print them: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n waits for protocol, of {count}. {rings}</numerusform>
        <numerusform>%n wait for protocol, of {count}. {rings}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegation by {rule}. Heads not yet here: {awaited}.</numerusform>
        <numerusform>%n delegations by {rule}. Heads not yet here: {awaited}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n frozen board.</numerusform>
        <numerusform>%n frozen boards.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Erased again, since they had been erased after the backup was made: %n person.</numerusform>
        <numerusform>Erased again, since they had been erased after the backup was made: %n people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>It holds %n entry that the backup lacks. If the hub had it, it comes back by itself; otherwise fetch it by a stick: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} has %n line. An event has {most} at most.</numerusform>
        <numerusform>{file} has %n lines. An event has {most} at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>The join code is wrong; %n more try. Read it again from the hub's screen.</numerusform>
        <numerusform>The join code is wrong; %n more tries. Read it again from the hub's screen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Set to be frozen at {at} by {by}, at %n station.</numerusform>
        <numerusform>Set to be frozen at {at} by {by}, at %n stations.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. One page before it was taken in, nothing after it. Copy it again, or have “{name}” write it again.</numerusform>
        <numerusform>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</numerusform>
        <numerusform>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</numerusform>
        <numerusform>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} has %n character and at most {most} fit: shorten it</numerusform>
        <numerusform>{name} has %n characters and at most {most} fit: shorten it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>it has %n cell where the header has {width}: put quotation marks around the cell that holds a comma</numerusform>
        <numerusform>it has %n cells where the header has {width}: put quotation marks around the cell that holds a comma</numerusform>
      </translation>
    </message>
  </context>
</TS>
