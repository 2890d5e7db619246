<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>Falta a este computador o necessário para usar câmaras. Use um leitor.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>Não há nenhuma câmara aqui. Use um leitor.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>A câmara parou: {why}. Use um leitor.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>A este computador falta o necessário para câmaras. Escolha um ficheiro.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>Não há nenhuma câmara aqui. Escolha um ficheiro.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>A câmara parou: {why}. Escolha um ficheiro.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>O Rollcall cometeu um erro ({kind}). O que já estava guardado está seguro. Continue e envie este ficheiro a quem trata do Rollcall: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Um erro no Rollcall</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>Nada foi feito</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Não funcionou</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>Dirija-se ao balcão, por favor</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, em {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. Não foi impresso um segundo crachá.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} levanta o crachá de {who}</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}: o crachá {issue} está a ser impresso; o anterior fica anulado desde já.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>Acreditação anotada</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, por {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>Chegada registada</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscrição e chegada registadas</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>No seu lugar</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>Enviado ao balcão de exceções</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>Crachá entregue</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>A reimprimir</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigido</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Mesa ou zonas alteradas</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Desfeito</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>Lugar confirmado</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Lugar libertado</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>O lugar é libertado na próxima sincronização</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>Fora da lista de espera</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} vem no lugar de {first}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Boas-vindas</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>Boas-vindas: protocolo avisado</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>Chegada registada: leia a nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Já entrou</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Não aberta a este crachá</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sessão cheia</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sem acreditação</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>Falta um documento</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>A quota está em dívida</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscrição cancelada</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>Crachá antigo: foi substituído</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>Crachá retirado</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Código falso ou danificado</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>Crachá de outro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Código desconhecido</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Várias pessoas possíveis</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Autocarro cheio</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Autocarro errado</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Não confirmado: lista de espera</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>Chegaram {inside} de {all}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Corrigir</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscrever</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>Procure primeiro alguém</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>Evento de exemplo</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Pessoas encontradas</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>Leia um convite ou um crachá, ou escreva um nome em qualquer ecrã.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>Escolha com as setas e prima Enter.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>Tente com menos letras ou outra grafia, ou prima F2.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Sem resultados</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>A abrir o evento</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>Ainda não há evento neste posto</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>Importe as listas do organizador ou junte-se a uma central que tenha o evento.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>O Rollcall não pode iniciar aqui</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>Importar um evento (F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>Para o balcão de exceções (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>Outra pessoa levanta o crachá</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>Alguém vem no seu lugar</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>Emprestar auscultadores ou cartão</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografia</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditação</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>A quota está paga</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Função na delegação</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
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
      <translation>Atendidas aqui há pouco</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Já chegou</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>As primeiras {shown}: escreva mais para ver menos</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>Este é o evento de exemplo: experimente tudo, ninguém é real.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>Leia um código ou escreva um nome</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>Foi feita uma cópia, depois aberta para verificar que está completa: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>A fazer uma cópia</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>A verificar a cópia: cada operação e cada assinatura</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Fazer cópia agora</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>Repor uma cópia</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>A verificar a cópia</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Escolher uma cópia</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>Cópias deste posto</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>Cópias de um posto</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>Cópia reposta</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>Ainda não foi feita nenhuma cópia. A primeira será feita dentro de um quarto de hora.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>A última cópia acabou de ser feita.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>O que este posto fez depois dessa cópia desaparece do ecrã. Fica guardado à parte, por inteiro, e o que a central já tem volta por si.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>O posto continua sem os seus lugares até a central lhe entregar outros, e os trabalhos de impressão em espera perguntam primeiro.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>Pôr esta cópia no lugar do que está aqui agora?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Repor a cópia</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Deixar tudo como está</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>Não foi possível ler o que estava aqui antes; está na pasta «set-aside».</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>A última cópia foi feita há {age}.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>«{name}», evento {event}: %n pessoa, {checked_in} com chegada registada.</numerusform>
        <numerusform>«{name}», evento {event}: %n pessoas, {checked_in} com chegada registada.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>A sua última operação foi há {age}.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>Na pasta «set-aside»: %n operação que não está na cópia. O que a central tiver volta na próxima sincronização.</numerusform>
        <numerusform>Na pasta «set-aside»: %n operações que não estão na cópia. O que a central tiver volta na próxima sincronização.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>Não lhe falta nada do que estava aqui.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>«{name}», escrita por outra versão do Rollcall: %n operação.</numerusform>
        <numerusform>«{name}», escrita por outra versão do Rollcall: %n operações.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>A seguir: sincronize com a central (F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>A cópia não foi reposta</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>Importado; guarde-o com um nome para o conservar</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>As imagens estão junto do ficheiro: leve-as também.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>Um teste vai a caminho da impressora</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>Com a pessoa aqui mostrada. Nenhum posto o aceita.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>Este posto passa a imprimir com {name}</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>O que não estava guardado está aqui de novo</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>As setas movem o elemento escolhido 1 mm, com Shift 0,1; com Alt mudam o seu tamanho. Page Down escolhe o elemento seguinte.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Desenho</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>Para uma impressora só a preto</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para que serve</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>Frente e verso num só papel</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>Nova folha a cada</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>Invertido</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Crachá</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>Crachá temporário</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Talão</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>Cartão de mesa</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Letreiro</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largura</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>Sem dobra</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>Por uma linha horizontal</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>Por uma linha vertical</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>Marcas de dobra</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>Um papel para cada um</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>Vários por folha</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>Não: seguem-se</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>Largura da folha</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>Altura da folha</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>Uns sob os outros</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>Margem à esquerda</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>Margem em cima</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>Espaço ao lado</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>Espaço abaixo</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>Marcas de corte</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>O verso</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>A frente</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>Inserir um campo</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Adicionar um idioma</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>O texto neste idioma</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>Deixe ambos vazios para retirar o idioma.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>Adicionar texto</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Removê-lo</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Escolher imagem</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>A foto da pessoa</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>Os seus textos, uns sob os outros</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>O que diz</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>O crachá</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>Todas as zonas, com vírgulas</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>Da esquerda</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>De cima</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Frente</translation>
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
      <translation>Fundo</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Moldura</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>Espessura da moldura</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>Cantos redondos</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Esquerda</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Direita</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Mínimo</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>Linhas, máx.</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>Espaço acima</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alinhamento</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Cor</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrito</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>Em maiúsculas</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>Noutros idiomas</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Cima</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Baixo</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Inteira</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>Encher</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>Esticada</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>Fim, da esquerda</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>Fim, de cima</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Rotação</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Posição</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letra</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Palavra</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>Palavra, mín.</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>Recuo</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Espessura</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Tracejada</translation>
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
      <translation>(ainda nada)</translation>
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
      <translation>Faixa da categoria</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Retângulo</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linha</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>Programa próprio</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>Aviso de treino</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>Tratamento</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>Nome, apelido em maiúsculas</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>Nome com tratamento e siglas</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>Nome como numa lista</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome próprio</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelido</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>Siglas após o nome</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>Nome na sua escrita</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organização</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegação</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>Letra da categoria</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nome do evento</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>Datas do evento</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>Local do evento</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>Chefe de delegação e outras linhas</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>Número do crachá</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>Dia de um crachá temporário</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>Sessões escolhidas</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>Texto do código QR</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>tracejada</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Preto</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Cinzento</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Branco</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>A cor da categoria</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>Legível sobre a categoria</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Não funcionou</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>Elementos, pela ordem de desenho</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>A verificar</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>Elementos: os últimos ficam por cima</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>Importar um modelo</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>Exportar o modelo</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>Editor de crachás</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (seu)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>Modelo a abrir</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Refazer</translation>
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
      <translation>Imprimir teste</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>Usar neste posto</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Adicionar elemento</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remover</translation>
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
      <translation>Depois</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>Pessoa cujo crachá serve de teste</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>Pontos por polegada da impressora</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>{x:g} da esquerda, {y:g} de cima, {w:g} por {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n ponto a verificar</numerusform>
        <numerusform>%n pontos a verificar</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>não guardado</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>este posto imprime com ele</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>O papel tal como é impresso, {width:g} por {height:g} milímetros</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>O crachá; nada está escolhido nele</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>Nada a corrigir, testado com %n pessoa</numerusform>
        <numerusform>Nada a corrigir, testado com %n pessoas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>O mesmo para mais %n.</numerusform>
        <numerusform>O mesmo para mais %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>Um modelo novo, a partir de {source}</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, incluído no Rollcall</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>Guardar o modelo como</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Guardá-lo</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>Abrir outro modelo e perder as alterações?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>Perder as alterações</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>Continuar a editar</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>Fica guardado neste posto, com um nome próprio.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Os modelos incluídos no Rollcall ficam como estão.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>As alterações a {name} não estão guardadas.</translation>
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
        <numerusform>%n pessoa contada</numerusform>
        <numerusform>%n pessoas contadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Desfeito</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>Admitir mesmo assim?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>O registo conserva quem o decidiu e porquê.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>O que a câmara vê</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nada foi alterado</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porta</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admitir mesmo assim</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Ainda não há sessões</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>Importe um programa: cada uma das suas sessões tem aqui uma porta.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sessão</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>Entrada (+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>Saída (−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Câmara</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>Ecrã inteiro</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>Dígitos e Enter: pessoas contadas · + entrada, − saída · Ctrl+Z: desfazer</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>Sair do ecrã inteiro</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>Pessoas: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>Saída</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>Leia um crachá</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Saiu</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>Aqui não, ou agora não</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>Entrada não contada</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>Dia ou hora errados</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>Não aberta a este crachá</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>Ao balcão de inscrições</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>Fique com o crachá. Ao balcão de inscrições</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sem limite</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Cheia</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>Sem central: só contam as leituras desta porta</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>desfeito</translation>
    </message>
    <message>
      <source>in</source>
      <translation>entra</translation>
    </message>
    <message>
      <source>out</source>
      <translation>sai</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>Desconhecida</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>Livres: {count}</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>Entrada: {time}</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>Saída: {time}</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>{entered} entradas ao todo, {refused} recusas</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count} a mais</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>de {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>%n pessoa contada ({time})</numerusform>
        <numerusform>%n pessoas contadas ({time})</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>Aberta agora: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>Resolvido</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Ninguém espera</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>Para o balcão de exceções: porquê?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>Quem espera por alguém</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>Atender (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quem</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Onde</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Espera há</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>Atendido por</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>Aqui estão os que um balcão envia (Ctrl+E na ficha) e os que chamam num quiosque.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n espera por alguém</numerusform>
        <numerusform>%n esperam por alguém</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Espera</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguém</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>Documento ou acreditação</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>Nome ou dados</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>Crachá ou impressora</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Outra coisa</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>Pediu ajuda</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>Convidado do protocolo</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Não encontrado</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>Espera em vão para uma reunião</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>Falha do quiosque</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>à procura de si</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>nas suas reuniões</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>a responder a perguntas</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>à espera do crachá</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>Nome alterado</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>Sincronizado</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>Enviado: {sent}; recebido: {received}</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Não funcionou</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>A preparar a pen USB</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>A ler a pen USB</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Falta cerca de %n minuto.</numerusform>
        <numerusform>Faltam cerca de %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>Está tudo aqui. As listas estão a ser feitas.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{done} de {total} entradas integradas.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>A receber o evento</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{done} de {total} entradas estão aqui, seguras neste disco.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>Falta menos de um minuto.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (outro evento)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>Para um só posto ({role}), durante dez minutos: leia-o lá, ou escreva o endereço e este código.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>Para que serve o posto</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admitir um posto</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>Deixar de ser a central</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>QR desta central</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>Este posto é uma central em {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>A central mostra o seu endereço, um código e um QR. Escreva os dois primeiros, ou leia o QR.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>À procura de centrais nesta rede</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>Encontradas nesta rede. Qualquer pessoa pode usar um nome: o código no ecrã da própria central diz qual é a sua.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>Procurar centrais</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>Ser a central</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>Outros postos juntam-se a este enquanto estiver aberto</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Juntar-se</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>Nenhuma central respondeu nesta rede. Escreva o endereço que o ecrã dela mostra.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>Juntar-se a uma central</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>Endereço da central</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronização</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>O que acontece aqui é primeiro guardado aqui, e depois dado aos outros.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>Sincronizar</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>A sincronizar</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>Código da central lido</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>Prima Juntar-se para ser um posto desta central.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Este posto</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Situação</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>Sem a rede</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>Nome deste posto</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>Preparar pen</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>Ler pen</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>Quem precisar</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>Um posto novo: tudo</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>Escolher a pen USB</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>Escolher o ficheiro na pen USB</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>Por pen USB</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>Prepare aqui uma pen USB e leia-a noutro posto deste evento. Qualquer computador do evento a pode abrir enquanto não for excluído: leve-a sempre consigo.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Pens USB do Rollcall</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>A pen USB está pronta: retire-a</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>Nada de novo: tudo o que contém já está aqui.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>Há aqui %n operação a levar de volta para lá: prepare uma pen USB para esse posto.</numerusform>
        <numerusform>Há aqui %n operações a levar de volta para lá: prepare uma pen USB para esse posto.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>Nada de novo. Diz a quem a ler o que este posto tem.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n operação, escrita e relida para verificar.</numerusform>
        <numerusform>%n operações, escritas e relidas para verificar.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>Não foi possível usar toda a pen USB</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n operação nova.</numerusform>
        <numerusform>%n operações novas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>Nada de novo: esta mesma pen USB já foi lida aqui.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>Nada de novo: já foi lida aqui uma pen USB mais recente desse posto.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>Pen USB de {station} lida</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>Para {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>%n operação deste posto espera pela central.</numerusform>
        <numerusform>%n operações deste posto esperam pela central.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>À espera aqui</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operação</numerusform>
        <numerusform>%n operações</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Relógio</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>Nada se perde, mas as horas nas listas estão erradas: acerte o relógio.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>Se a central continuar fora de alcance, uma pen USB leva as operações.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Ainda sem sincronizar</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>Nada deste posto está à espera. O que os outros fizeram desde então ainda não está aqui.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>O que os outros fizeram</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>Não há lugares detidos aqui: os pedidos vão para a lista de espera, por ordem.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>Um crachá substituído ou retirado noutro lado depois deste momento não é conhecido aqui: {when}.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>O que os outros fizeram depois deste momento não é conhecido aqui até à próxima sincronização: {when}.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>a importação</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>Este posto é a central</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>Os outros sincronizam com ele enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>Este posto funciona sozinho</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>Tudo funciona, pelo tempo que quiser. Junte-se a uma central para partilhar com outros balcões.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>Em dia com a central</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>Última sincronização: {ago} ({when})</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Central</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, a mais antiga: {when} ({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>Como o da central</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>Registar chegadas, imprimir, corrigir e inscrever no local: tudo, pelo tempo que quiser.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>Todos os lugares das visitas são dados aqui.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>%n lugar de visitas pode ser confirmado aqui.</numerusform>
        <numerusform>%n lugares de visitas podem ser confirmados aqui.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when}: cada um tinha tudo o que o outro tinha.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>Folha de passagem criada</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Passagem de turno</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>Criar a folha</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>Um PDF com as contagens, o que está em aberto, as impressoras e o seu stock.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Quem entrega</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>Quem recebe</translation>
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
      <translation>Lista do que está emprestado</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item}: emprestado a {name}.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item}: devolvido. Estava com {name}.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Ficheiro criado: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>Número do objeto</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>Concluir (Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, desde {when}, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>Leia ou escreva o número de uns auscultadores ou de um cartão de voto. Se estiver emprestado, é dado como devolvido, fosse quem fosse que o tinha.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>Emprestado no total: %n objeto.</numerusform>
        <numerusform>Emprestado no total: %n objetos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>Emprestar a {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>Não tem nada nosso.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>Escreva o número do objeto, com %n carácter no máximo.</numerusform>
        <numerusform>Escreva o número do objeto, com %n caracteres no máximo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} já está emprestado. Receba-o primeiro.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} não está emprestado.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>Fotografia guardada</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>Fotografia removida</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>Câmara (Espaço)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>Repetir (Espaço)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Usar esta imagem</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Escolher outra</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>Remover a fotografia</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>Largue aqui uma imagem</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>Um ficheiro JPEG, PNG ou WebP deste computador ou de uma câmara.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>O rosto deve ficar na moldura. Espaço ou Enter tira a foto.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>Tirar a foto (Espaço)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>Arraste a imagem; rode a roda ou prima + e − para a ampliar ou reduzir.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Escolher um ficheiro</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>Aparece no crachá e nesta ficha.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>Aparece nesta ficha. Os crachás em uso aqui não mostram fotografia: escolha em Impressão um modelo que a mostre.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>Fotografia de {name}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imagens</translation>
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
        <numerusform>%n fotografia guardada.</numerusform>
        <numerusform>%n fotografias guardadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>A ler a pasta</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>Fotografia {done} de {total}</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>A ler os ficheiros</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>A escrever</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n linha escrita.</numerusform>
        <numerusform>%n linhas escritas.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>Estes ficheiros não podem ser importados</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Novas</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Alteradas</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sem alteração</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejeitadas</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml, delegações, participantes e programa, em CSV ou Excel.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Escolher ficheiros</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>Pasta de fotografias</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>Largue aqui as listas do organizador</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>Verá o que é novo e o que está errado antes de se escrever alguma coisa. Uma pasta de fotografias, cada uma com o código de inscrição como nome, também pode ser largada aqui.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>Seria escrita %n linha. Ainda não se escreveu nada.</numerusform>
        <numerusform>Seriam escritas %n linhas. Ainda não se escreveu nada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>Seria guardada %n fotografia. Ainda não se guardou nenhuma.</numerusform>
        <numerusform>Seriam guardadas %n fotografias. Ainda não se guardou nenhuma.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>Nada pode ser escrito: veja as linhas em baixo.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>Tudo o que está nestas listas já é conhecido.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Linhas rejeitadas</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>Nenhuma fotografia pode ser guardada: veja em baixo.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>Todas as fotografias desta pasta já estão cá.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>Além disso, omitido: %n ficheiro.</numerusform>
        <numerusform>Além disso, omitidos: %n ficheiros.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Ficheiros omitidos</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… e mais %n</numerusform>
        <numerusform>… e mais %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>Escrever %n linha</numerusform>
        <numerusform>Escrever %n linhas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>Guardar %n fotografia</numerusform>
        <numerusform>Guardar %n fotografias</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegações</translation>
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
      <translation>Mesas e zonas</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotografias</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, linha {row}</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>%n cartão de mesa em papel</numerusform>
        <numerusform>%n cartões de mesa em papel</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>Chegaram {here} de {all} pessoas das delegações</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n chegada registada</numerusform>
        <numerusform>%n chegadas registadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>Lista criada</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nada foi alterado</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>%n crachá pedido numa só série</numerusform>
        <numerusform>%n crachás pedidos numa só série</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>Já estava assim.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Desfeito</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>Necessário: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>Escreva o lugar como um número.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>Escolha primeiro um quadro fixado.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z desfaz.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Anotado</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>O protocolo é avisado da chegada.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>O protocolo não é avisado da chegada.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>A ordem foi alterada</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>De novo segundo a regra</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>O quadro está fixado</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>Todos os postos o terão após a próxima sincronização.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>Deixe esta janela aberta até lá. Também se pode programar um segundo posto.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>Todos os postos ficam a saber.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>Lugar {place}, à mão</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>Nenhum quadro é fixado a esta hora: {at}</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>A fixar: {at}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordem</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>Só chefes por chegar</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>Alertas neste posto</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>Colocar à mão</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>Voltar à regra</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>Lista para assistentes</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegação</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Chefe</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aqui</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>À mão</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>Ordem de chegada</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Órgão</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>Agora, ou um quadro fixado</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>Fixar o quadro</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>Imprimir o quadro fixado</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membro</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>Representa-o</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Função</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Vota</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Membros</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Quem conta como presente</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>Anular a fixação</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Como está agora</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organização</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>O que lá está</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>Cartões de mesa</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n cartão de mesa desatualizado ou em falta</numerusform>
        <numerusform>%n cartões de mesa desatualizados ou em falta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n a retirar</numerusform>
        <numerusform>%n a retirar</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>Pessoas sentadas, mudadas de lugar ou de nome ou inscritas depois da impressão dos cartões.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>Imprimir %n cartão de mesa</numerusform>
        <numerusform>Imprimir %n cartões de mesa</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>Ainda sem cartão</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Mudança de lugar</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>Texto diferente</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>Todos os cartões estão certos</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>está na mesa {table}</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>Espaço marca. Uma nota é lida antes de marcar.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>Delegação ou nome</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>Delegações</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>Marcar todos (Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Pessoas</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>Função (Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>Quota e credenciais (Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>em %n posto</numerusform>
        <numerusform>em %n postos</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>Presente: quem tem a chegada registada</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>ainda não foi lá lido ninguém</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>O segundo de dois: vale o quadro de outro posto.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>Presente: quem está dentro de «{session}», segundo as suas portas</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>Não fixado: {at}. Nenhum posto programado estava ligado. Fixe-o com essa hora, ou anule.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>fixado: {at}, por {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>mais de {share} dos membros</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>mais de {share} de quem pode votar</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>pelo menos {share} dos membros</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>pelo menos {share} de quem pode votar</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>programado por {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>programado, feito {at} por {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>metade</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ninguém</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>nada foi dito</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Alterar</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>dos membros</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>de quem pode votar</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>Definir a regra</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>Outra lista só o altera onde diz outra coisa.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>Uma quota em dívida ou a falta de credenciais tiram o voto.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>As pessoas da delegação são admitidas mesmo assim.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>O que já foi fixado fica como está.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} na delegação</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>É</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>Acompanha</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>Avisar o protocolo da chegada</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>Quota e credenciais: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Quota</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Credenciais</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>Quantos são necessários: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>Basta</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>De quem</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>Fração (1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>só se for presidente da câmara ou convidado de honra</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>sim, de imediato</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>paga</translation>
    </message>
    <message>
      <source>open</source>
      <translation>em dívida</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceites</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>em falta</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>mais de</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>pelo menos</translation>
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
      <translation>Fixar</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Ainda não</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Chegadas</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quórum</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 é o primeiro. O seu nome e o motivo ficam ao lado.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>Fica guardado com todos os números, e nada o altera depois.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>Uma hora futura é programada: este posto fixa o quadro nessa altura, se estiver ligado. Programe-a num segundo posto, e esse substitui-o.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>Em que lugar fica {name}?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>O seu nome</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>Fixar o quadro: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>Às (hora de hoje)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n chefe por chegar</numerusform>
        <numerusform>%n chefes por chegar</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Chefe de delegação</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>chefe por chegar</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>Sem quórum</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>Comité Executivo</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>quota em dívida</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>faltam credenciais</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>Ordem: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>sem chefe</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>chefe presente</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>Este órgão não tem membros</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>A lista de delegações diz quem o é.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>{present} presentes, {needed} necessários · {entitled} de {members} podem votar</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>já não consta</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{here} de {all} aqui</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>Registar %n e imprimir</numerusform>
        <numerusform>Registar %n e imprimir</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>Marque quem está aqui</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>desde {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>com {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>não foi possível</translation>
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
      <translation>aqui desde {at}</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>marcado</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>ler a nota</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>por chegar</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>Eu trato disso (Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>mais %n</numerusform>
        <numerusform>mais %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>Chegou {name}</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>Assembleia Geral</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>Esta delegação já não é conhecida. Procure de novo.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>Ninguém está marcado. Marque quem está aqui, ou todos.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>Esta pessoa já não está aqui.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>Outro posto já trata disso.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>Escreva a parte como 1/2 ou 2/3.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>Essa hora ainda não chegou.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>Escreva uma hora futura, dentro de um mês.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>Já não há nenhum quadro a fixar a essa hora. Veja de novo.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>Primeiro o Comité Executivo</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>tipo de membro</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>cargo do chefe</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>chegada</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>Suplente</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>Conselheiro</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>Acompanhante</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>não é membro pleno</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>sem voto</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>Há uma nota a ler primeiro: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>«{word}» não é conhecido aqui.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} já trata disso.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>Lista criada</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Desfeito</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>Já está a bordo</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>Já não conta</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nada foi alterado</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>Admitir {name} como reserva?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>Só se sobrar um lugar: quem tem lugar vai primeiro.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>Dar a {name} o lugar de alguém que falta?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>Se essa pessoa ainda vier, o autocarro pode estar cheio.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>Admitir {name} neste autocarro?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>A pessoa conta então aqui, e em nenhum outro autocarro.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>Levar</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>Aqui não</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e mais %n</numerusform>
        <numerusform>e mais %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>Falta %n pessoa. O autocarro parte sem ela?</numerusform>
        <numerusform>Faltam %n pessoas. O autocarro parte sem elas?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>Partir sem esperar</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>Esperar</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>Que autocarros partem?</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>Planear estes</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Deixar como está</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>Lugares de cada um, p. ex. 40 40 24; ou com nomes, p. ex. Azul=40 Vermelho=24.</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>O autocarro partiu</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>Volta a receber pessoas</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>Autocarros planeados</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>Todos têm autocarro</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Quem responde por isso</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>Autocarros</translation>
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
      <translation>Organização</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefone</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necessidades</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Autocarro</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Chamada</translation>
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
      <translation>Volta</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Ainda não há visitas</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>As atividades do programa com lugares limitados têm aqui a sua chamada.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>Leia um crachá ou escreva um nome</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Pessoas</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>Dar autocarro a todos</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>Listas em papel</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>Entrou</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>Saiu</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>O autocarro</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Autocarro {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{aboard} de {seats} a bordo</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>consta em dois autocarros</translation>
    </message>
    <message>
      <source>any</source>
      <translation>qualquer</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>Afinal não partiu</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>falta %n</numerusform>
        <numerusform>faltam %n</numerusform>
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
        <numerusform>partiu {at}, faltou %n</numerusform>
        <numerusform>partiu {at}, faltaram %n</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>partiu {at}, todos a bordo</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>não falta ninguém</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>ainda ninguém</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>em espera, posição %n</numerusform>
        <numerusform>em espera, posição %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} parte</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>ficou para trás</translation>
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
      <translation>Nada foi feito</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>Os dois PIN são diferentes.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Cada posto saberá na próxima sincronização.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Contas</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>Bloquear este posto se ninguém lhe tocar durante</translation>
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
      <translation>Adicionar alguém</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Sem contas</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>Este evento funciona sem elas. Adicione alguém para mudar isso.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>Outra função</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Novo PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>Fechar com bloqueio exige um PIN</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Ativar</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Desativar</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Sem sessão</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>Quem está aí?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ ou as primeiras letras escolhem um nome; dígitos e Enter iniciam a sessão. O que está pendente continua entretanto: sincronização, impressão, cópias.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>Quem trabalha neste evento e o que pode fazer.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>Um PIN tem de 4 a 12 dígitos, nem todos iguais nem seguidos.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>A ninguém se pergunta quem é. A primeira conta, de administrador, muda isso em todos os postos do evento.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Pode iniciar sessão</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Quem trabalha aqui?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>Criar a conta</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>É a sua: as outras contas ficam a seu cargo.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>A partir de agora, cada posto deste evento pede primeiro um nome e um PIN.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>Dar esta função</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>Usar este PIN</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>Responder por isto</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desativada</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>O anterior deixa de valer.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>Ambos os nomes e o motivo ficam no registo.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN de novo</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>Bloqueada aqui</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>O que pode fazer {name}?</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>Um novo PIN para {name}</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>Quem responde</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>Precisa de novo PIN</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}, alguém que possa fazer isto tem de responder por isso, com o seu PIN.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Apagar um dígito</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>Inicie sessão primeiro</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>Este posto só fecha depois de alguém dar o seu PIN.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Auxiliar</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Balcão</translation>
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
      <translation>Conta as pessoas nos autocarros.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>Regista chegadas, inscreve (também em visitas), corrige e reimprime.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>Como o balcão, e imprime muitos crachás de uma vez.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>Responde por crachás perdidos, desfazer tardio, cancelamentos e autocarros que partem sem alguém; configura impressoras.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>Como um supervisor, e importa listas, apaga pessoas, admite postos, junta-se a centrais, altera modelos e repõe cópias.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>Tudo, e gere estas contas.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>Cada posto saberá na próxima sincronização.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Dar baixa</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>Excluir «{name}»</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>Dar baixa de «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>%n conhecida aqui</numerusform>
        <numerusform>%n conhecidas aqui</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Apagamentos</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>Só a sua central sabe. O que se sabe aqui veio de lá.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n lugar fica bloqueado até o seu próprio registo aparecer ou o autocarro ter partido.</numerusform>
        <numerusform>%n lugares ficam bloqueados até o seu próprio registo aparecer ou o autocarro ter partido.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>Um posto não se pode excluir a si próprio: faça-o noutro.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>Só a central ou um posto de organizador pode excluir outro.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n vez: continuou com um novo número, e os lugares de antes ficam bloqueados</numerusform>
        <numerusform>%n vezes: de cada vez continuou com um novo número, e os lugares de antes ficam bloqueados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n executado, nenhum por fazer</numerusform>
        <numerusform>%n executados, nenhum por fazer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>%n por terminar aqui: continua por si</numerusform>
        <numerusform>%n por terminar aqui: continuam por si</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>%n por executar lá, que se saiba: será feito quando sincronizar</numerusform>
        <numerusform>%n por executar lá, que se saiba: serão feitos quando sincronizar</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>Este é o posto que está a usar.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>Ainda não sincronizou com esta central.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>%n minuto adiantado em relação a este.</numerusform>
        <numerusform>%n minutos adiantado em relação a este.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>%n minuto atrasado em relação a este.</numerusform>
        <numerusform>%n minutos atrasado em relação a este.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>Nada se perde; acerte-o lá.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>%n por dar lá</numerusform>
        <numerusform>%n por dar lá</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n dado</numerusform>
        <numerusform>%n dados</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>Excluído: o que fez antes conta, e nada mais recente lhe é aceite.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>Último contacto</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>As suas operações</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>Lugares de visitas</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>fora de alcance: foi excluído</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n bloqueado</numerusform>
        <numerusform>%n bloqueados</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} e {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>O seu relógio</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>a última: {when} pelo seu próprio relógio</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitido</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>Reposto ou copiado</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versão</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago} ({when}); deu tudo até então</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>Baixa dada: {when}, por {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>Este disco foi copiado: a partir da operação {number} há duas histórias.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>mais %n depois</numerusform>
        <numerusform>mais %n depois</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>Exclua este posto: a sua chave está em dois computadores e ninguém os pode distinguir.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>Faça com que ambos os computadores se juntem de novo à central, cada um com uma pasta vazia própria.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>Refaça o que só a outra história diz. Nada dela é deitado fora.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>Contado aqui</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>Guardado à parte, não contado</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, por {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>O que fez e nunca sincronizou ninguém sabe. Se o computador ainda aparecer, a sua pen USB pode ser lida na central.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>Para um computador perdido, roubado ou devolvido. Não se pode desfazer: só volta a entrar com uma pasta vazia e um código novo.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>O que fez até agora conta. A central recebe uma vez o que ele ainda tem para dar, e nada mais lhe dá.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>Continua a ter a lista como a conhecia, e ainda pode abrir pens USB deste evento.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>Excluí-lo</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>Deixar assim (Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>Duas pessoas declaram que este computador e o seu disco não voltarão. Fica excluído.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>Dar-lhe baixa</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>Duas pessoas declaram que não foi prometido a ninguém um lugar que esta central desconheça.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>Se estiverem enganadas, pode ter sido prometido um lugar que depois é dado a outra pessoa: a primeira promessa fica anulada e aparece na lista do que está por resolver.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>Voltar a dar lugares</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>Esperar (Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>Não detém nenhum lugar livre de visitas, por isso nenhum fica bloqueado.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>Voltar a dar lugares?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>Voltar a dar lugares sem notícias de todos os postos?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Primeira pessoa</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Segunda pessoa</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>Excluir «{name}»?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>Dar baixa de «{name}»?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>Todos os postos sincronizaram desde que esta central foi reposta, por isso tudo o que foi dado é conhecido aqui.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>O que fez depois da última sincronização ({ago}) ninguém sabe. Se o computador ainda aparecer, a sua pen USB pode ser lida na central.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>Sem notícias desde então: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Posto</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>À espera lá</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>Lugares livres</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>Postos deste evento</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postos</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Contas do pessoal</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>Ainda sem postos</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importe um evento (F8) ou junte-se a uma central (F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>Conhecido aqui: %n posto deste evento.</numerusform>
        <numerusform>Conhecidos aqui: %n postos deste evento.</numerusform>
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
      <translation>Ainda não há evento aqui, por isso não se conhece nenhum posto.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n a verificar.</numerusform>
        <numerusform>%n a verificar.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>Esta central foi reposta a partir de uma cópia e ainda não dá lugares</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aqui</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconhecido</translation>
    </message>
    <message>
      <source>right</source>
      <translation>certo</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n min adiantado</numerusform>
        <numerusform>%n min adiantado</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>O que deu depois da cópia só os seus postos sabem. Quando todos tiverem sincronizado, poderá voltar a dar lugares.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>O que os seus postos deram depois da cópia será conhecido aqui quando todos tiverem sincronizado. O que a própria central deu talvez ninguém saiba: veja os seus talões impressos e deixe duas pessoas decidir.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>Deixar duas pessoas decidir</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiado</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>Com baixa</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>Este posto</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>Há muito sem notícias</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>Relógio errado</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>Tem lugares bloqueados</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>Em contacto</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>A nossa central</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>uma operação de {when}</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>Como o computador</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>Primeiro conclua ou feche o que está aberto em «{screen}».</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Aspeto</translation>
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
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>Tudo funciona só com o teclado. Uma leitura é reconhecida em qualquer ecrã.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>Balcões de inscrições que não precisam de rede: cada operação é primeiro escrita neste computador, assinada, e sincronizada com os outros postos quando estão ao alcance.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>Software livre, GPL-3.0-or-later. Tipos de letra: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>No balcão</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>Navegação</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>qualquer letra</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>Procurar, em todo o lado</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>Escolher na lista</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>Abrir a ficha e depois fazer o que diz o botão</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>Limpar o ecrã para a pessoa seguinte</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>Desfazer a última operação do posto</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscrever no local</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>Corrigir um nome e voltar a imprimir</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>O motivo de uma reimpressão</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Balcão</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impressão</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>O evento em números</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>Sincronizar com outros postos</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>Importar listas</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>O que os postos fizeram e não bate certo</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>Os postos e o seu estado</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>Contas do pessoal</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>Bloquear ou mudar de utilizador</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>Desenhar crachás</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>Chamada nos autocarros</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>Porta de uma sessão</translation>
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
      <translation>Admitir mesmo assim?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>Ninguém disse nada, por isso a entrada é admitida.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>O registo conserva quem responde por isso e porquê.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>Sem acreditação ou sem um documento não há crachá.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>Acreditação: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>A partir de agora</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>Até agora: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>Reimprimir crachá</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>O que já aconteceu</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>O crachá tal como será impresso</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografia</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>Mesa {table}, lugar {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>Admissão apesar da acreditação: ver o histórico</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>Chegada registada %n vez, em vários postos</numerusform>
        <numerusform>Chegada registada %n vezes, em vários postos</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} não veio à reunião: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>Registar e imprimir</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Ainda não chegou</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>Chegada: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>Faltou à reunião com {partner}: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>Reúne-se com {partner}: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscrição cancelada</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>Li a nota</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>Admitir mesmo assim</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Registar chegada</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>Substituição: {name} vem no seu lugar</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>Cancelada: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>outro posto</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, por {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>No lugar de {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>Chefe de delegação, {name}</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>O crachá {issue} ainda vai a caminho da impressora</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>Acesso a {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>outra pessoa</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>O crachá {issue} é válido</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>Chegada registada</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>Crachá impresso</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Acesso recusado</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigido</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>Mesa ou zonas alteradas</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>Inscrição cancelada</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Substituição</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Vem no lugar de outra pessoa</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Crachá levantado</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>Inscrição reposta</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>Inscrição no local</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>Passagem permitida</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditação</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>Admitido com a quota em dívida</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Inscreve-se numa visita</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Na lista de espera</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>Sai de uma visita</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>Crachá levantado por {by} para {name}, {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>O registo guarda quem o levantou e o que foi visto.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Entregar</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>Escolher ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>O crachá é impresso agora.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>A chegada é registada quando a pessoa vier.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>Entregar o crachá de {name} a outra pessoa?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>carta vista</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>identidade vista</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>carta e identidade vistas</translation>
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
      <translation>É outra pessoa: inscrever</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>Voltar ao formulário</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>O apelido diz-se primeiro</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, até agora: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Inscrição no local</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>Bastam um nome e uma categoria.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>Inscrever, registar e imprimir</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>O crachá em uso fica anulado assim que o novo é pedido.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>O crachá será impresso como se lê aqui.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>Guardar e reimprimir</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>Duas letras, como KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>Separadas por ponto e vírgula</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>Corrigir: {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>Porquê outro crachá?</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Grafia</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdido</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Danificado</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impressora</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa ou zonas</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>No lugar de alguém</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>Levantado por outrem</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>%n livre aqui</numerusform>
        <numerusform>%n livres aqui</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Lista de espera</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n noutros postos</numerusform>
        <numerusform>%n noutros postos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n em espera</numerusform>
        <numerusform>%n em espera</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>Não confirmado: número {place} da lista</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>À mesma hora que {title}</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>Libertar lugar</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>Sair da lista</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>Não para esta categoria</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>Dar um lugar</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmado</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>O lugar é libertado na próxima sincronização</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>Nome ou código de quem vem</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>Ninguém inscrito tem este nome.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Pessoa nova</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>Assume: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>Categoria: {category}. Delegação: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>Os lugares em visitas continuam seus: %n a libertar nesta ficha e a inscrever de novo.</numerusform>
        <numerusform>Os lugares em visitas continuam seus: %n a libertar nesta ficha e a inscrever de novo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>Inscrever pessoa nova</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>A inscrição de {name} é cancelada por substituição e o seu crachá é anulado.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>{name} vem no seu lugar</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>Inscrever no seu lugar</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>Quem vem no lugar de {name}?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>No lugar de {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>Ver no balcão</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>Ir para Postos</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>Abertos ({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>Resolvidos ({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>Desfeito: está de novo aberto, aqui e em todos os postos.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nada foi alterado</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Assunto</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>O que aconteceu</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postos</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quando</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>Por resolver</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>O que os postos fizeram sem comunicação entre si. Nada se perde.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>O que não bate certo</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Resolvido</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Desfeito</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>Tudo bate certo</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>Duas chegadas de uma pessoa, duas correções de um nome, duas visitas à mesma hora: tais casos aparecem aqui após uma sincronização.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>Ainda nada foi resolvido</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>Resolvido: {when} ({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n operação</numerusform>
        <numerusform>%n operações</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Crachá {issue}</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>Autocarro {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>vem outra pessoa nesse lugar</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>Visto: é claro o que aconteceu</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>Uma pessoa veio duas vezes: certo</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>Imprimir novo crachá e anular os outros dois</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>Vêm ambos</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>São duas pessoas</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>É uma só pessoa: cancelar esta inscrição</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>O cancelamento mantém-se</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>Boas-vindas: repor</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>O crachá antigo foi retirado</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>Imprimir novo crachá e anular todos os outros</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>Ambas estão certas: pode mudar pelo caminho</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>Em nenhum deles</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>Copiado: outro crachá para o titular</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>A pessoa foi avisada</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>inscrição dupla</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>Manter «{value}»</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>Vem {name}: cancelar a outra</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>Libertar o lugar: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>No autocarro {name}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Por categoria</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>Por região</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Ainda sem evento</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>Importe um evento (F8) ou junte-se a uma central (F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>Hoje, de dez em dez minutos</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>Situação às {time}. Atualiza-se sozinha.</translation>
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
      <translation>pico: {came} às {time}</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>desde as {time}: {came}</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>Hoje ainda não chegou ninguém.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>estão presentes</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>nos últimos cinco minutos</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>delegações completas</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>chefes de delegação</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>esperam por alguém</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>%n ainda ausente</numerusform>
        <numerusform>%n ainda ausentes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n crachá por imprimir</numerusform>
        <numerusform>%n crachás por imprimir</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>{partly} em parte, {absent} ausentes</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>Sem região</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>Repor crachás</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Tira de teste</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>Trazer crachás para aqui</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>Pôr a substituir</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>Deixar de substituir</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Esquecer</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>Resta {left} de %n crachá</numerusform>
        <numerusform>Restam {left} de %n crachás</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>Ainda não verificada</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>Os crachás saem aqui</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>Substituta</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>Os programas do dia saem aqui</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n crachá espera por ela</numerusform>
        <numerusform>%n crachás esperam por ela</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>Já estão postos</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Deixar assim</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>Uma impressora de etiquetas na rede</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Adicioná-la</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>Precisa de atenção</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>Quase vazia</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>Poucos crachás</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronta</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>Cada crachá que sai é descontado a partir daqui.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>Quando restar um décimo, a linha de baixo avisa.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>Uma compatível com ZPL: zpl:192.168.1.30/203 (os seus pontos por polegada)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Uma Brother QL: brother:192.168.1.31/QL-820NWB/62 (o seu rolo)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>Novos crachás em {printer}</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>Quantos crachás</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>Tipo, endereço e pontos</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>mais %n impressora</numerusform>
        <numerusform>mais %n impressoras</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>Adicionar impressora</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>Desenhar crachás</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>Modelos de crachás (F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>Só as nossas</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>Ficheiros PDF numa pasta</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>Impressora de etiquetas {address} ({dpi} dpi)</translation>
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
      <translation>Impressão</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>Ainda não se imprimiram crachás aqui</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>Cada crachá pedido por este posto aparece aqui.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Reimprimir</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>Foi impresso</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n crachá não foi impresso: veja porquê em baixo.</numerusform>
        <numerusform>%n crachás não foram impressos: veja porquê em baixo.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>Em série</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>Tira de teste</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>Programa do dia</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n crachá a caminho.</numerusform>
        <numerusform>%n crachás a caminho.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Nada está à espera.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>Crachá {issue}</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>Teste do modelo {name}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>À espera</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Enviado à impressora</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresso</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>Não impresso</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>Desnecessário</translation>
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
      <translation>Função</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tratamento</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome próprio</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelido</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>Nome na sua escrita</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organização</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Código do país</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>Apelido primeiro</translation>
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
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Quem responde por isso</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>Quem o levanta</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>O que mostrou</translation>
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
      <translation>Os lugares são dados na ficha do participante, no balcão.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>Ainda não há visitas</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>As atividades do programa com lugares limitados aparecem aqui.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Chamada</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Ocupados</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Livres aqui</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Livres noutros</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Cheia</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>%n livre aqui</numerusform>
        <numerusform>%n livres aqui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>%n noutros postos</numerusform>
        <numerusform>%n noutros postos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>%n na lista de espera</numerusform>
        <numerusform>%n na lista de espera</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{taken} de {capacity} lugares ocupados</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>Outra coisa</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>Outra coisa: prefiro falar com alguém</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>Resta %n lugar</numerusform>
        <numerusform>Restam %n lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>O organizador usa o seu nome, organização e categoria para registar a sua chegada, imprimir o seu crachá e contar quem participa, e guarda-os até ao fecho do evento.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>O resto é consigo. Toque no que aceita, ou em nada: recebe o crachá mesmo assim.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>Não aberta à sua categoria</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>Esta visita já partiu</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>À mesma hora que {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>Cheia. %n na lista de espera</numerusform>
        <numerusform>Cheia. %n na lista de espera</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Deixar como está</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>Os seus dados neste evento</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>O meu nome e a minha organização podem constar da lista de pessoas.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>Podem publicar-se fotos minhas do evento.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>Outras pessoas podem pedir-me uma reunião.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>Pomos a sua foto no crachá?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>O que come?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>O que deve a cozinha saber?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>Só a cozinha e o organizador o leem.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>Para a cozinha</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>Como de tudo</translation>
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
      <translation>Sem glúten</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>Sem lactose</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>Que ajuda lhe seria útil?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>Um caminho sem degraus</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>Um lugar reservado</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>Ajuda para ouvir</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>Ajuda para ver</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>Intérprete de língua gestual</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>O seu lugar está confirmado</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>Não confirmado: número {number} na lista de espera</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>Pediu para libertar o seu lugar</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>O seu lugar está confirmado.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>Libertou o seu lugar.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>Está na lista de espera. Ainda não é um lugar: pergunte no balcão, por favor.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>Pediu para libertar o seu lugar. Demora um pouco.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>Tem outra visita a essa hora.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>Essa visita não está aberta à sua categoria.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>Essa visita já não pode ser escolhida.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>O que indicou antes não se mostra aqui. Fica como está.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>Toque em tudo o que precisa. O organizador trata disso.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>Toque numa visita para ter lugar ou libertar o seu.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>Sim, com a minha foto</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>Não, sem foto</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>Leia isto com o telemóvel: contém o que vê aqui.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>A sua chegada está registada. Levante o seu crachá no balcão, por favor.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>Falta um passo; a nossa equipa trata dele consigo.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminei</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>A sua chegada está registada. O seu crachá está pronto: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>A sua chegada está registada. O seu crachá está pronto no balcão.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>A sua chegada está registada. Levante o seu crachá aqui, por favor: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>Venha ao balcão, por favor</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>Dirija-se ao balcão de inscrições, por favor.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>O seu crachá está a ser impresso</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Boas-vindas, {name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>Aguarde aqui um momento, por favor.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>Aguarde aqui, por favor: alguém vem ter consigo.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>Se precisar de outro crachá, a nossa equipa imprime-o.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>A nossa equipa vê o código consigo.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>A nossa equipa encontra já os seus dados.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>Este quiosque tem um problema. A culpa não é sua.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>Dirija-se aqui, por favor: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>Sai da impressora ao lado deste ecrã.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>O seu número</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>Imprimir o meu programa</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>Levar o meu programa</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>O seu programa está a ser impresso. Aguarde, por favor.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>Recolha o seu programa na impressora, por favor.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>De momento não é possível imprimir o seu programa.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>O seu crachá está a ser impresso. Aguarde, por favor.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>Recolha o seu crachá na impressora, por favor.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>A sua chegada está registada e o seu crachá é válido.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>A seguir: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>Já vem alguém</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>As nossas calorosas boas-vindas</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>A sua chegada já está registada</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>É preciso rever este código</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>Vamos encontrar o seu nome</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>Pedimos desculpa</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>Sim, imprimir o crachá</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>O seu crachá será impresso assim.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organização</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>Não foi possível ler o código. Tente outra vez ou continue sem ele.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>Há um erro</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>Sim, sou eu</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>Um balcão verifica o que enviou. Pode continuar.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>Enviar ao balcão</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>Mostre o seu código ao leitor</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>Escreva o início do seu apelido</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>Três letras ou mais, em qualquer alfabeto.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>Início do apelido</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>Escreva três letras ou mais, por favor.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>Não corresponde. Tente outra vez, por favor.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>Que outro dado sabe?</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>A minha cidade</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>O meu código de inscrição</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>O meu e-mail</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>Escreva o nome da sua cidade</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>Aquela de onde vem ou para a qual trabalha.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Cidade</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>Qual destes é o seu nome?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>Não sou eu</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>São os seus dados, e estão certos?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>O que é preciso alterar?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>Escreva como deve ser impresso.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Nome próprio</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Apelido</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>Nome na sua escrita</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Boas-vindas</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>Registe-se aqui: toque no seu idioma ou mostre o seu código ao leitor.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>Está no seu convite, em papel ou no telemóvel, ou no seu crachá.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>Não tenho código</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>Mais uma resposta, para que ninguém mais veja os seus dados.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>Partes dos nomes estão ocultas, para ninguém ler quem está aqui.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>As minhas escolhas</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>Toque e escreva como deve ficar. Um balcão verifica.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>Escreva o seu código de inscrição</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>Está no seu convite.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>Código de inscrição</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>Escreva o seu e-mail</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>O que usou na inscrição.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Não estou na lista</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>Continuar sem escolher</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>O que lhe interessa?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>Pode dizer mais?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>Toque em tudo o que quiser. O organizador entra em contacto.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>Toque numa linha para escrever. Pode deixá-la vazia.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espaço</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>Apagar uma letra</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>Maiúsculas</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>Outras teclas: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Mais acima</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Mais abaixo</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>Alguém não vem? Toque na reunião.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>A equipa sabe que espera por {name}.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>Não há hora em que ambos estejam livres. Pergunte no balcão.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunião</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>As minhas reuniões</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>Está à espera de {name}?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>Quando se querem reunir?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>Não se reuniram</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>A nova hora está marcada. A equipa avisa a outra pessoa.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>Essa hora foi ocupada entretanto. Escolha outra.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>Foi desfeito.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>Esta reunião mudou entretanto. Veja-a de novo.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>A equipa é avisada, e pode escolher outra hora.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>Não veio</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>Mesa {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>Escolha o seu idioma</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Um momento, por favor</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Um momento …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>Tornar o ecrã mais fácil</translation>
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
      <translation>Tudo mais abaixo</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Ler em voz alta</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>Ainda está aí?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>Este ecrã será em breve limpo para a pessoa seguinte.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Preciso de mais tempo</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>Terminei</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>Este quiosque está fechado</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Seguinte</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Limpar</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>Para a equipa</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Quem inicia sessão?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>Abrir aqui o balcão</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Fechar o Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>Voltar ao autoatendimento</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>Permitir de novo a procura pelo nome</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>Para onde se enviam as pessoas daqui</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>O que as pessoas levam daqui</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>Para onde se enviam as pessoas daqui?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>Como se lê no letreiro, por exemplo Balcão 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>Sem bloqueio: qualquer pessoa pode fechar esta janela até haver contas da equipa.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Recomeçar</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Ecrã</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>Chamar a equipa</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>Apagar um dígito</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>O programa também em papel</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>A prova está a ser impressa.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>Imprimir uma prova</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>O que levam as pessoas daqui?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>Que papel tem?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>Rolo, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>A prova não foi impressa. Veja a impressora, por favor.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>O programa como código para o telemóvel</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>Não confirmado: lista de espera</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>Reunião com {name}</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>Jantar: mesa {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>Autocarro {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>Lugar {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>Erro</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>argumento {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>faltam estes argumentos obrigatórios: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>argumentos desconhecidos: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>opção ambígua: {option} pode ser {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>falta um argumento</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>argumento indicado a mais, ignorado: {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>escolha inválida: {value} (escolha entre {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>número inteiro inválido: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>número inválido: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>um tamanho escreve-se assim: 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Utilização:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opções</translation>
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
      <translation>Interrompido.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Falta o argumento {name}.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Falta a opção {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Falta o comando.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>A opção {option} não existe (opções possíveis: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>A opção {option} não existe</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>O comando {name} não existe. Queria dizer {others}?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>O comando {name} não existe.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>A opção {option} exige um argumento.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>A opção {option} não aceita um valor.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>Argumentos a mais ({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valor inválido para {name}: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Tem de ser um número inteiro; este texto não se lê como tal</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Tem de ser um número; este texto não se lê como tal</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>Tem de ser maior ou igual a {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>Tem de ser menor ou igual a {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obrigatório</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>predefinição: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>Para ajuda, use {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPÇÕES]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMANDO [ARGUMENTOS]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostra esta mensagem e sai.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>O Rollcall a partir de um terminal. Todos os comandos aceitam --folder DIR (ou KIOSK_FOLDER) e --json.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>A pasta de dados do posto (ou KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>Escreve um objeto JSON na saída padrão e nada mais.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>O idioma das mensagens, p. ex. ko.</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>Importa o evento, as suas delegações, os participantes e o programa a partir de folhas de cálculo.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>Mostra primeiro o que mudaria, e cada linha que fica de fora com o motivo. Nada é escrito antes de --yes ou de um sim; importar de novo o mesmo ficheiro não muda nada.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, ficheiros CSV ou XLSX, ou uma pasta.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>Escreve sem perguntar.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>Escreve em PDF a folha de passagem do turno deste posto.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>Contagens, o que está em aberto, impressoras e stock, notas e ambos os nomes, com uma caixa para assinalar em cada linha.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>O ficheiro PDF a escrever.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>Nome de quem passa o turno.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>Nome de quem recebe o turno.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>O que há a dizer; pode repetir-se.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>Regista a chegada da pessoa a quem pertence o código e pede o crachá.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>Um código de inscrição, ou o QR de um crachá em texto.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>Porquê, se a acreditação ou uma quota o impedir.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>Quem responde por isso.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>Procura pessoas por qualquer grafia de um nome, de uma organização ou de um código.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>Qualquer parte de um nome, por qualquer ordem.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>Quantas, no máximo.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>Mostra tudo o que o balcão sabe sobre uma pessoa.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>O código de inscrição que está no convite.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>Dá a uma pessoa um lugar numa visita, ou a posição seguinte na lista de espera.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>O código da visita: veja kioskctl visits.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>Mesmo que se sobreponha a outra visita.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>Liberta o lugar de uma pessoa numa visita, ou a sua posição na lista de espera.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>Desfaz a última operação deste posto, se for recente.</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>Pede outro crachá; o anterior fica anulado desde já.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged ou printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>Porquê, se a pessoa já não tiver acreditação.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>Lista quem espera por alguém, enviado por um balcão ou a chamar de um quiosque; primeiro quem espera há mais tempo.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>Quantos estão presentes: no total, por categoria e por região, e quantos chegaram hoje e quando.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>Indica o estado da acreditação de alguém: quem não tem acreditação não recebe crachá.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>Porquê: fica no histórico.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>Quem responde por isso.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>Inscreve no local uma pessoa; com --check-in, regista também a chegada e pede o crachá.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Nome próprio.</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Apelido.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>O apelido escreve-se primeiro.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>O nome na sua escrita.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Sr., Dra., Hon., etc.</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>Duas letras: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>O código da delegação.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>É outra pessoa com o mesmo nome.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>Regista logo a chegada e pede o crachá.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>Corrige a grafia de um nome, de um cargo ou de uma organização, ou muda a mesa, o lugar e as zonas.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>Depois reimprima o crachá, se nele constar o que mudou.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Vice-presidente' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>Cancela uma inscrição. A chegada da pessoa deixa de contar, mas ela continua na lista.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>Porquê; o balcão mostra-o.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>Anula um cancelamento.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>Apaga tudo o que diz quem uma pessoa era, aqui e em todos os postos. Para sempre.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>As contagens e os lugares ficam; nomes, endereços, necessidades e notas não, nem nas cópias rotativas nem nos crachás que estão na pasta. O que foi levado para outro lado (pacotes, exportações, cópias) fica fora de alcance.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>Apaga sem perguntar.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>Lista quem foi apagado e os postos que ainda não o executaram.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>Põe alguém no lugar de um participante: uma pessoa inscrita ou uma pessoa nova.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>A primeira inscrição é cancelada e o seu crachá fica anulado. Os lugares em visitas continuam a ser da primeira pessoa: liberte-os e volte a inscrever a outra.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>Quem vem, se tiver inscrição.</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>Nome próprio da pessoa nova.</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>Apelido da pessoa nova.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>Quem vem mantém a sua categoria.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>Quem vem não passa a chefe, suplente, ...</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>Porquê; fica no histórico.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>Entrega o crachá de alguém a outra pessoa. O titular do crachá continua a ser esperado.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>Quem levanta o crachá.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity ou both: o que foi mostrado.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>Lista as visitas: lugares confirmados, lugares livres aqui e noutros postos, e quem espera.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>Indica o que este posto contém, quando sincronizou pela última vez e como está a impressora.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>Escreve presenças, passagens, visitas, sessões ou reuniões numa folha de cálculo.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages (todas as operações), visits, sessions (por porta) ou matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>O ficheiro a escrever.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv ou xlsx; por omissão, segundo a extensão do ficheiro.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>Desenha os crachás de muitas pessoas num só PDF; emite um a quem ainda não tem.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>O PDF a escrever.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>Só esta categoria.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>Só esta delegação, pelo código.</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>Um nome que consta de kioskctl layout list.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>Só de quem ainda não tem o crachá impresso.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>Por name, delegation ou table; por omissão, como o modelo exige.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>Primeiro espaço livre numa folha já começada.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>Lista os cartões de mesa desatualizados desde que foram impressos; com -o, imprime-os.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>Todos os cartões de mesa se imprimem com kioskctl badges --layout place-card.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>Imprime-os neste PDF.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>Outro modelo de cartões de mesa.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>Funciona como central: admite postos e sincroniza com eles até Ctrl-C.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>Na sua página há mais códigos de adesão e o estado de todos os postos: abra o endereço que ela indica num navegador deste computador.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>O endereço em que escuta; vazio: todos.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>A porta em que escuta.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>postgresql://... para uma central grande; por omissão, um ficheiro cifrado.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>O nome desta central a partir de agora.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>Para que serve o primeiro posto: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>Quantos processos respondem, com --database.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>Anuncia na rede local onde está esta central (mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>Faz desta pasta um posto de uma central e recebe o que a central contém.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>O endereço da central, ou o texto do seu QR.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>O código de uso único; está no QR.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>O nome deste posto a partir de agora.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>Sincroniza uma vez com a central, até nenhum dos dois ter novidades para o outro.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>Lista os postos deste evento: função, último contacto com esta central, relógio, revogado ou não.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>Revoga para sempre um posto perdido, roubado ou devolvido. Com a central a funcionar: na página dela.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>O nome do posto, tal como consta de kioskctl stations.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>Sem perguntar.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>Lista as centrais que se anunciam nesta rede.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>Qualquer pessoa pode anunciar uma central. Para se juntar é preciso o código do ecrã da própria central, que o comprova.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>Durante quanto tempo escuta.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>Um endereço deste computador em que escuta; vazio: todos.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>Dá baixa definitiva de um posto perdido, atestada por duas pessoas. Os lugares que ele detém continuam seus.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>Numa central ou num posto de organizador.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>O que aconteceu ao posto.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>Quem o atesta; indique-o duas vezes, uma por pessoa.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>Permite que uma central reposta a partir de uma cópia volte a dar lugares.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>Se todos os postos que ela admitiu já sincronizaram desde então e nada do que ela própria fez se pode ter perdido, ou se duas pessoas atestarem que ninguém tem um lugar que esta central desconheça.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>Como sabe que não falta nada.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>Diz apenas por quem se espera.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>Devolve à central todos os lugares livres que este posto detém, antes de ele ser arrumado.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>Também num posto a que se deu baixa e que reapareceu: depois sincronize uma vez, ou leve um pacote à central.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>Regista que o autocarro de uma visita partiu: já ninguém recebe lugar nela, em posto nenhum.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>Afinal não partiu.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>Mostra todas as delegações: quantas pessoas já chegaram, de quantas, e se o chefe chegou.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>Só aquelas de que ainda se espera alguém.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>Lista as operações dos postos que não batem certo entre si: quem, quando e o que fazer.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>Os que alguém já resolveu, e como.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>Retira um conflito da lista de todos os postos e regista o que se decidiu.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>O seu número em kioskctl conflicts.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>O que se decidiu.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>Quem decidiu; por omissão, KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>Copia a base de dados cifrada enquanto está em uso e verifica que a cópia abre.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>O ficheiro a escrever; por omissão, as cópias rotativas da pasta.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>Escreve também a chave que a abre, num ficheiro à parte.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>Elimina todas as tabelas derivadas e refaz o cálculo a partir de todo o registo.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>Dá a este posto um nome pelo qual as pessoas o conheçam.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>O nome deste posto.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>Indica a versão do programa e de que é feito.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>Põe uma cópia no lugar deste posto, ou numa pasta vazia de outro computador.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>A cópia é toda verificada antes de se tocar em seja o que for; o que lá estava é posto de parte. O posto continua numa nova época, sem lugares até a central lhe entregar alguns.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>A cópia que kioskctl backup escreveu.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>O ficheiro da chave de uma cópia; por omissão, o deste posto, ou o que está ao lado dela.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>Verifica este posto: base de dados, tipos de letra, impressora, disco, relógio, chaves e registo.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>Cada linha diz se está bem, se precisa de atenção ou se está avariado, e o que fazer. Código de saída 1 se algo estiver avariado.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>Simula um dia: uma central, os seus postos, horas sem rede, uma falha súbita, e tudo de novo em dia.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>Pastas reais, bases de dados cifradas reais, HTTP real neste computador, crachás reais em PDF. O último posto é morto a meio do trabalho. Código de saída 1 se alguma promessa for quebrada.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>Uma pasta para os postos, os crachás e as exportações.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>Quantos balcões.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>Quantas pessoas; 0: tantas quantas o exemplo contém.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>Outra semente, outro dia.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>Simula os piores dias: falhas súbitas, cortes, clones, reposições, relógios errados; e verifica todas as promessas.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>Os postos são os reais; o relógio, a rede e os discos não, e tudo decorre da semente: a mesma semente dá o mesmo dia. Código de saída 1 se alguma promessa for quebrada.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>Quantos dias; 0: os que couberem.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>A primeira semente; sozinha: só esta.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>Introduz falhas e verifica que cada uma é apanhada.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>Quantos lugares se atribuem: cedências contra divisão em partes iguais.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>Processos; 0: um por núcleo.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>Corta, mata e congela postos reais enquanto chega gente, e verifica que nada se perde.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>Uma central e os seus postos, cada um num processo com rede própria; as redes são cortadas nos dois sentidos ou num só, e os processos parados, mortos ou congelados. Depois comparam-se os ficheiros de todos. Só em Linux, como root. Código de saída 1 se alguma promessa for quebrada.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>Quantos postos.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>Operações por segundo, de todos em conjunto.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>Durante quanto tempo chega gente.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed ou none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>Outra semente, outras operações e falhas.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>Todas as combinações, em vez de uma só execução.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>A matriz com este número de sementes.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>Um ficheiro para os resultados, uma linha por execução. O que já lá está não se repete.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>Quantas execuções ao mesmo tempo.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>Onde se guardam os postos das execuções falhadas.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>Interesses e compromissos.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>Lista quem se interessa por quê ou se comprometeu com quê; primeiro os abertos, do mais antigo para o mais recente.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>Só este tema.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>Só estes: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>Também os retirados.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>Escreve-os todos numa tabela, também os retirados.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>Um ficheiro .csv ou .xlsx.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>Regista por que se interessa alguém ou a que se compromete.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>Tal como consta de kioskctl interests topics.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. Pode repetir-se.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>Indica que alguém já não se interessa.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>Assume o seguimento de um interesse, ou indica quem o faz.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>Quem lhe dá seguimento. Por omissão: quem trabalha aqui.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>Indica em que ponto está um interesse.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>Lista os temas que os quiosques e os balcões oferecem.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>Oferece um tema neste evento, reformula-o ou deixa de o oferecer.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>Uma palavra, p. ex. invest ou host-office.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>Tal como as pessoas o leem. Pode repetir-se.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>O que se pergunta, separado por ;: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>Deixa de o oferecer.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>Auscultadores, cartões de voto e semelhantes.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>Empresta a alguém uns auscultadores, um cartão de voto ou semelhante.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>O número que está no objeto.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>Recebe um objeto de volta, seja quem for que o tenha.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>Lista o que está emprestado e quem o tem.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>Um ficheiro .pdf, .csv ou .xlsx a escrever.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>Quiosques de autoatendimento.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>Mostra como funcionam os quiosques neste evento e o que perguntam.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>Define como funcionam todos os quiosques deste evento.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers, ou idle, warning, result em segundos.</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>Vários, separados por ;. Por omissão: como é habitual.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>Põe o texto do organizador no lugar do texto do quiosque, num idioma.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, ou consent/ e uma finalidade.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>P. ex. en, ko ou pt-BR.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>Texto simples em UTF-8. Por omissão: o texto habitual.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>Indica o balcão para onde o quiosque deste computador envia as pessoas.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>O seu nome, tal como está nos letreiros.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>Indica a impressora que dá em papel, no quiosque deste computador, o programa do dia de cada pessoa.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>Tal como consta de kioskctl print printers; code: sem papel; none: nem sequer código.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll (80 mm) ou a6. Por omissão: como estava.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>Lista quem espera por alguém num quiosque, e porquê; primeiro a espera mais longa.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>Indica que alguém trata de uma chamada: ela sai da lista de todos os balcões.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>Tal como o quiosque a mostra: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected ou gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>Reuniões entre dois participantes.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>Importa uma lista de reuniões: first, second, starts, ends ou minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>Um ficheiro CSV ou XLSX.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>Lista as reuniões por hora, com o que não bate certo.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>Só as reuniões desta pessoa.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>Marca uma reunião entre duas pessoas.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>Código de inscrição de uma delas.</translation>
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
      <translation>O número ou o nome da mesa.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>Muda uma reunião para outra hora ou mesa, ou para a próxima hora em que ambas as pessoas estejam livres.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>As primeiras letras que kioskctl meetings list mostra.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>Por omissão: a próxima hora livre.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>Lista as próximas horas em que ambas as pessoas e uma mesa estão livres.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>Anula uma reunião: a hora e a mesa voltam a ficar livres.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>Indica que as duas pessoas se reuniram.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>Indica que as duas pessoas não se reuniram.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>Quem não veio.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>Fotografias dos participantes, para os crachás.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>Importa fotografias dos participantes, cada uma num ficheiro com o nome do código de inscrição.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>Indica primeiro o que é novo ou mudou, e que ficheiros não são de ninguém. Nada é escrito antes de --yes ou de um sim; importar de novo a mesma pasta não muda nada.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>Ficheiros JPEG, PNG ou WebP, com o código como nome.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>Deixa de mostrar a fotografia de alguém.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>O código de inscrição do participante.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>Quem espera por alguém.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>Envia alguém ao balcão de exceções.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>Atende alguém que espera; sem número, quem espera há mais tempo.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>Tal como kioskctl exceptions as numera.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>Indica que está resolvido: a pessoa já não espera.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>Os crachás que esperam por uma impressora.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>Lista as tarefas de impressão: primeiro o que precisa de alguém.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>Imprime o que espera, pela ordem em que foi pedido, e depois para.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>Desiste ao fim deste tempo; o que sobra continua na fila.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>Volta a imprimir uma tarefa falhada, na impressora agora escolhida.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>O número da tarefa: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>Indica, de uma tarefa que pergunta, que foi mesmo impressa.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>Não imprime uma tarefa.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>Escolhe uma impressora: para os crachás futuros e para todos os que esperam ou falharam.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>Um nome que consta de kioskctl print printers.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>Só as tarefas desta impressora; por omissão, as de todas.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>Pergunta a cada impressora como está: papel, tampas, tinta, e se chega a responder.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>Escolhe a impressora de reserva, para quando a que está em uso não funciona.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>O seu nome; none: nenhuma impressora substitui.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>Regista uma impressora de etiquetas da rede, que não precisa de controlador neste computador.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI ou brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>Esquece uma impressora de etiquetas adicionada.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>Indica que há um rolo ou uma caixa nova numa impressora: cada crachá impresso é descontado.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>Quantos crachás foram postos; 0: não contar.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>Avisa quando restarem tantos; por omissão, um décimo do total.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>Pede uma tira de teste: margens, intensidade, escala e códigos do pequeno ao grande.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>A página: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>Escolhe o modelo com que este posto imprime os crachás; sem nome, diz qual é.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>Um modelo fornecido, ou um dos seus.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>Pede à impressora os crachás de todos os que ainda não têm. Quem está aqui à espera passa à frente.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>Conta por que motivos se imprimiram crachás, em cada posto.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>Modelos de crachá: listar, importar, experimentar.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>Lista os modelos que se podem indicar, com o papel de que cada um precisa.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>Importa um modelo de crachá do pretix, um modelo do editor do Indico, ou um modelo do Rollcall.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>Fica guardado neste posto com o seu nome, ou é escrito num ficheiro à sua escolha.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Um modelo do Rollcall, do pretix ou do Indico.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>Um ficheiro a escrever (TOML); por omissão, fica guardado.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>O nome com que fica guardado.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>Largura e altura em mm, se não estiverem indicadas.</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>Escreve um modelo num ficheiro, com as imagens ao lado: para o alterar, ou para usar noutro lado.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>Um nome que consta da lista.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>O ficheiro a escrever (TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>Desenha um modelo com as pessoas mais difíceis de imprimir.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>Um nome que consta da lista, ou um ficheiro.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>Imprime crachás temporários com antecedência, para o dia em que nada imprima.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>Quantos, numerados a partir de T001.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>A sua categoria.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>O dia; vazio: a escrever à mão.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>Um modelo de crachás temporários.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>Desenha todos os nomes dos eventos de exemplo e 200 nomes em 25 escritas, para rever.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>Mais listas de pessoas (CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>A sincronização por pen USB.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>Escreve um pacote: o que, tanto quanto se sabe, os outros não têm, num só ficheiro selado.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>É relido da pen USB e verificado antes de se dar por concluído.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>A pasta da pen USB, ou um ficheiro terminado em .rollcall.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>Tudo o que há aqui: para um posto novo.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>Para este posto; a central acrescenta os lugares dele.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>Lê um pacote e indica o que veio e o que se deve levar de volta.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>De um pacote cortado ou danificado conserva-se o que está antes desse ponto.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>O pacote que está na pen USB.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>Verifica todas as entradas de um pacote e não integra nada.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>Autocarros das visitas: quem está a bordo e quando parte cada um.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>Indica que autocarros vão a uma visita e quantas pessoas leva cada um.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>Lugares de cada autocarro: 40 40, ou A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>Dá um autocarro a todos os que têm lugar e ainda não têm autocarro. As delegações ficam juntas.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>Conta alguém à entrada de um autocarro.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>O autocarro, se houver vários.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>No regresso.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>Não tem lugar e ocupa um que sobra.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>Embora lhe caiba outro.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>Já ninguém espera por quem falta.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>Alguém voltou a sair do autocarro, ou foi contado por engano.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>Regista que um autocarro parte. Se faltar alguém, pede um nome e um motivo.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>Quem responde por partir sem alguém.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>Por que motivo o autocarro parte sem eles.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>Mostra quem está a bordo e quem falta.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>Escreve as listas dos autocarros de uma visita num PDF A4 para imprimir: nomes, telefones, necessidades, caixas.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>Só este autocarro.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>Uma delegação: as suas pessoas, e registar a chegada de todas.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>Mostra as pessoas de uma delegação: chefe, suplentes, acompanhantes, e quem já chegou.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>O seu código: veja kioskctl delegations.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>Regista a chegada de todas as pessoas de uma delegação que ainda faltam, e pede os crachás numa só série.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>Só estas pessoas.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>Todas menos estas pessoas.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>A nota desta pessoa foi lida.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>Indica a função de alguém na sua delegação.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member ou none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>Quem a pessoa acompanha.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>Regista se uma delegação pagou a quota e entregou as credenciais.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid ou open; vazio: ninguém o disse.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted ou missing; vazio: ninguém o disse.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>Chegadas anunciadas, ordem das delegações e quóruns.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>Faz avisar o protocolo quando esta pessoa chegar. Para presidentes de câmara e convidados de honra, o protocolo é sempre avisado.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>Não avisa da chegada.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>Mostra quem foi anunciado e já chegou, e quem o recebe.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>Mostra os avisos na janela deste posto, ou não.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>Assume uma pessoa anunciada: o aviso termina em todos os postos.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>Mostra as delegações por ordem de precedência, e os chefes que ainda se esperam.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>Escreve-o num PDF A4 para os assistentes.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>Escolhe o que decide a ordem das delegações: vale o primeiro critério em que diferem.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>Dá à mão um lugar na ordem a uma delegação, com quem responde por isso e porquê.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>O seu código.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 é o primeiro; 0: segundo a regra.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>Porque fica nesse lugar.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>Mostra quem pode votar, quem deles está presente, e se isso basta.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee, ou assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>Como era nessa altura: 09:30, ou 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>Indica quantos membros de um órgão têm de estar presentes.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>Basta essa fração; por omissão, tem de ser excedida.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members, ou entitled: quem pode votar.</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>Fixa o quadro de um órgão tal como está, com todos os números. Nada o altera depois.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>Escreve-o também num PDF A4.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>Faz este posto fixar o quadro de um órgão quando chegar essa hora.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>A janela ou a central desta pasta tem então de estar a funcionar. Programe-o também num segundo posto, que substitui este um minuto depois se não souber do quadro: é fixado exatamente uma vez.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00, ou 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>Afinal não o fixa nessa altura.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>Conta como presente na reunião de um órgão quem está dentro da sala de uma sessão.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>O seu código; none: conta quem tem a chegada registada.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>Mostra os quadros fixados, aqui ou em qualquer posto, e volta a imprimir um deles.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>Volta a escrever um deles num PDF A4.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>Qual, tal como a lista o indica; por omissão, o último.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>Portas das sessões: quem entra e sai, e a ocupação de cada uma.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>Deixa alguém passar pela porta de uma sessão, para entrar ou sair.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>O código da sessão; sem ele, a que está aberta agora.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>À saída.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>Por que motivo se admite a pessoa, embora a categoria, a hora ou a sala digam que não.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>Regista quantas pessoas estão numa sessão, contadas à vista.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>Quantas pessoas estão dentro.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>Desfaz a última passagem de alguém por uma porta: foi contada por engano.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>Um código de inscrição.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>Mostra uma porta: a ocupação da sessão e quem passou por último.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>Lista todas as sessões com porta e a sua ocupação. Ocupação = pessoas dentro / lotação.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>O registo assinado de todos os postos.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>Verifica a cadeia, o conteúdo e as assinaturas de todos os ramos, desde a primeira entrada.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>Deste posto ou central, ou de um FILE de pacote ou de cópia. Código de saída 1 se algo não for válido; indica-se a primeira entrada em que isso acontece.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>Um pacote ou uma cópia; por omissão, este posto.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://... de uma central que guarda lá os dados.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>Mede a rapidez deste computador.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>Da leitura de um código à chegada guardada, com o crachá pedido.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>Pessoas na base de dados.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>De um código num quiosque à página com um nome, já desenhada: 50, um após outro.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>Das letras escritas a uma lista de pessoas.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>Crachás desenhados um a um, e muitos num só ficheiro.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>Um posto e uma central por HTTP: o primeiro carregamento, uma manhã enviada, nada de novo.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>Do arranque do programa a uma janela que aceita uma leitura, sem ecrã.</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>Um posto vazio junta-se à central de um grande evento, por HTTPS neste computador.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>No registo da central; por omissão, dez por pessoa.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>Uma pasta onde se conserva o registo da central.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>Leituras na janela enquanto chega da central o que os outros fizeram; e a memória que ocupa.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>Que chegam entretanto.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>Depois de uma longa falha: até o que cada posto fez estar em todos os outros e na central.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>Que estiveram sem rede.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>Que cada um deles fez entretanto.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>Um endereço PostgreSQL, para a central. Não pode conter ainda nenhum evento.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>Quantas entradas por segundo uma central recebe, e quanto lhe custam os postos parados.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>Que se entregam à central.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>Postos que lhe perguntam por novidades.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>Durante quanto tempo perguntam.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>Contas do pessoal: quem pode fazer o quê.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>Lista quem tem conta, com que função, e quem tem o PIN bloqueado aqui.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>Cria uma conta; o PIN é pedido, ou lido da entrada padrão.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>A primeira é de administrador, e a partir daí todas as janelas perguntam quem está.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>Tal como aparece e se escreve junto de cada operação.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>Um destes: steward, desk, protocol, supervisor, organiser, administrator.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>Dá outra função a alguém.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>Tal como consta de kioskctl staff list.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>Dá um novo PIN a alguém; é pedido, ou lido da entrada padrão.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>Desativa uma conta: depois da próxima sincronização não pode iniciar sessão em lado nenhum.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>Volta a ativá-la.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>Permite voltar a tentar um PIN que foi mal indicado demasiadas vezes neste posto.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>Os textos do próprio organizador.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>Dá outra redação a uma frase, em todos os postos do evento.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>Onde está a frase, p. ex. rail ou refusals.</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>A frase em inglês, exatamente.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>O seu texto; com um número, um texto por cada forma do plural.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>O idioma do texto, p. ex. ko.</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>Volta a dar a uma frase o texto do programa.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>Lista os textos próprios do evento.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>Um ficheiro .csv a escrever, que read aceita.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>Recebe muitos textos de um ficheiro, ou nenhum, se um deles não servir.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>Um ficheiro .csv com as colunas de `wording list`.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>Procura frases por uma parte delas, com o contexto que `set` exige.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>Uma parte da frase, em inglês ou tal como aparece.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall, o balcão de inscrições.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>argumentos posicionais</translation>
    </message>
    <message>
      <source>options</source>
      <translation>opções</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>autoatendimento</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>mostra esta mensagem de ajuda e sai</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>a pasta de dados do posto</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>idioma e direção, p. ex. ko ou ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>tal como está definido no computador</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>indica quanto demorou o arranque</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>lê os códigos de um ficheiro e cronometra cada um</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>treina numa cópia que desaparece no fim</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>funciona como quiosque onde os delegados registam sozinhos a chegada</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>um quiosque que volta a arrancar quando falha</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>o balcão, seja qual for a função com que a central admitiu este posto</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>um quiosque numa janela que qualquer pessoa pode fechar</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>a diagonal do ecrã</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>a que altura do chão está a borda inferior do ecrã</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>qual dos vários ecrãs, a partir de 1</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>fotografa todos os ecrãs em todos os estados</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>imagens cujo nome começa assim, p. ex. door ou protocol-quorum; pode repetir-se</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n operação por sincronizar</numerusform>
        <numerusform>%n operações por sincronizar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>Relógio desviado %n minuto: acerte-o</numerusform>
        <numerusform>Relógio desviado %n minutos: acerte-o</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>Certificado da central a expirar</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>Atualize este posto: outros são mais recentes</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>Ainda sem sincronizar</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n crachá não impresso</numerusform>
        <numerusform>%n crachás não impressos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>Resta %n crachá em {printer}</numerusform>
        <numerusform>Restam %n crachás em {printer}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n crachá à espera da impressora</numerusform>
        <numerusform>%n crachás à espera da impressora</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>Nenhuma impressora escolhida</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>Contém %n pessoa</numerusform>
        <numerusform>Contém %n pessoas</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>Funciona sozinho</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>Nada à espera aqui</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts} há {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Sincronizado: {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>Tudo sincronizado</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: precisa de atenção</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: algo está a acabar</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>Bloquear ou mudar de utilizador (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>Balcão</translation>
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
      <translation>Porta</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Impressão</translation>
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
      <translation>Postos</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>Nada foi alterado</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>TREINO</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>com acreditação</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>sem acreditação</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>falta um documento</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>admissão excecional</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>Outra operação</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Inscrição</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Chegada</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Crachá</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correção</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditação</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa ou zonas</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Empréstimo</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Devolução</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Cancelamento</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Substituição</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>Vem no lugar de outra pessoa</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Crachá levantado</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Reposição</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Operação desfeita</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>Posto admitido</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>Posto excluído</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>Posto a que se deu baixa</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>Leitura recusada</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Lugar numa visita</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Lugar libertado</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Lugar na lista</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fora da lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passagem numa porta</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>Recusa numa porta</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>Chegada por crachá</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>Chegada por código</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>Chegada por nome</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>Inscrição e chegada</translation>
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
      <translation>Última operação</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Chegada</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>Reimpressão</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correção</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>Acreditação</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>Função na delegação</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>Quota e credenciais</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>Regra de quórum</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>Quem conta como presente</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>Fixação programada</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>Mesa ou zonas</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>Cancelamento</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>Substituição</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>Crachá levantado</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>Reposição</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>Empréstimo de objeto</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>Devolução de objeto</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>Reunião marcada</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>Reunião alterada</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>Reunião cancelada</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>Reunião realizada</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>Reunião não realizada</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>Lugar numa visita</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>Lugar na lista</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>Lugar libertado</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>Fora da lista</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>Passagem numa porta</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>Pessoas contadas</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>Balcão</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Autoatendimento</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porta</translation>
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
        <numerusform>%n dia</numerusform>
        <numerusform>%n dias</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de um minuto</translation>
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
        <numerusform>há %n dia</numerusform>
        <numerusform>há %n dias</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>há %n minuto</numerusform>
        <numerusform>há %n minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>há %n hora</numerusform>
        <numerusform>há %n horas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>Lista com %n h</numerusform>
        <numerusform>Lista com %n h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>Expira dentro de %n dia. Uma central em funcionamento cria outro antes: verifique se o faz.</numerusform>
        <numerusform>Expira dentro de %n dias. Uma central em funcionamento cria outro antes: verifique se o faz.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>O relógio deste computador está %n minuto atrasado em relação ao da central.</numerusform>
        <numerusform>O relógio deste computador está %n minutos atrasado em relação ao da central.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>Lista tal como foi importada aqui</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>Lista atualizada</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>Lista com %n min</numerusform>
        <numerusform>Lista com %n min</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>Expirou. Os postos continuam, pois guiam-se pela chave da central; reinicie a central e ela cria outro, ou atualize-a.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>Expira dentro de um dia. Reinicie a central e ela cria outro, ou atualize-a. Os postos continuam na mesma.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>Expira dentro de %n dia. Reinicie a central e ela cria outro, ou atualize-a.</numerusform>
        <numerusform>Expira dentro de %n dias. Reinicie a central e ela cria outro, ou atualize-a.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>O relógio deste computador está %n minuto adiantado em relação ao da central.</numerusform>
        <numerusform>O relógio deste computador está %n minutos adiantado em relação ao da central.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>Isto não se faz num posto de autoatendimento. Vá a um balcão.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>Esta chamada já não é conhecida aqui.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Alguém já atendeu esta chamada.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>A quota da delegação está em dívida. Quando for paga, indique-o em «Mais»; ou um supervisor admite a pessoa.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>O protocolo quer receber esta pessoa.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} já atendeu esta chamada.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Chegada registada em dois postos</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>Inscrição dupla</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>Duas pessoas num lugar</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>Corrigido de duas formas</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>Admissão apesar do cancelamento</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>Admissão com crachá antigo</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>Duas visitas à mesma hora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Consta em dois autocarros</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Um crachá em duas portas</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>Lugar dado por um posto excluído</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>Lugar prometido que não existe</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>Operações de um posto excluído</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>Disco copiado</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>Feito por um posto não autorizado</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>Esta central não dá lugares</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>Operações de um Rollcall mais recente</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>Conta uma vez, pela hora mais cedo. Cada posto imprimiu um crachá: averigue se uma pessoa veio duas vezes ou se outra pessoa tem o segundo crachá.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>Duas inscrições parecem ser de uma só pessoa. Ambas se mantêm até alguém decidir.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>Dois postos escreveram isto de forma diferente. Mostra-se agora a mais recente: mantenha o que está certo.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>Um posto admitiu esta pessoa antes de saber do cancelamento. Pergunte quem cancelou.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>Foi admitido um crachá já substituído. Encontre-o e retire-o: talvez duas pessoas usem um só nome.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>Esta pessoa tem lugar em duas visitas que se sobrepõem. Pergunte-lhe qual; o outro lugar é a oportunidade de outra pessoa.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>Um posto excluído deu este lugar. Conta dentro da lotação; pergunte se a pessoa foi avisada.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>Foi comunicado a esta pessoa um lugar que é de outra. Avise-a agora: não vai no autocarro.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>Dois postos puseram alguém no lugar desta pessoa. Agora conta a última: pergunte à delegação quem vem.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>Duas portas admitiram este crachá. Pergunte em ambas: se vieram duas pessoas, o crachá foi copiado. Outro crachá para o titular anula os dois.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>Dois responsáveis de autocarro contaram esta pessoa. Vale a contagem mais recente: pergunte a ambos antes de um autocarro partir, pois pode deixar alguém para trás.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>São guardadas e mostradas. Averigue quem tinha então o computador e refaça aqui o que estava certo.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>O disco de um posto está em dois computadores. Ambas as histórias são guardadas: Postos mostra onde se separam.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>Foi guardada e não tem efeito. Averigue quem usou esse posto e se a operação era intencional.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>Foi reposta a partir de uma cópia e não sabe o que deu desde então. Postos diz por quais ainda espera.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>São guardadas e transmitidas, mas ainda não mostradas. Atualize o Rollcall neste computador.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>O programa já não tem essa sessão. Escolha de novo.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>A chegada ainda não foi registada: ao balcão de inscrições.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>Entrou antes e não saiu.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>Não foi contada a entrada nesta porta.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. Esta sessão é para: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>Aberta {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>Estão dentro {inside} de {capacity}.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>Indique um número de 0 a {most}.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>Agora: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>O que devemos saber?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>Acolher um escritório regional</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>Realizar o Citypreneurs na minha cidade</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>Angariar novos membros</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>Trazer uma delegação da próxima vez</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>Quantos?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Onde?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>Até quando?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Aberto</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>Em curso</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Recusado</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>Entretanto foi retirado.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Um evento oferece no máximo %n tema.</numerusform>
        <numerusform>Um evento oferece no máximo %n temas.</numerusform>
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
      <translation>Esta reunião foi anulada entretanto.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Uma reunião é entre duas pessoas. Indique outra pessoa.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Uma reunião dura no máximo %n minuto.</numerusform>
        <numerusform>Uma reunião dura no máximo %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>O evento decorre de {first} a {last}.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} tem outra reunião a essa hora. Escolha outra hora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>A mesa {table} está ocupada a essa hora. Escolha outra hora.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>Esta reunião já se realizou ou foi cancelada.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>O balcão disse que não, e esta janela não sabe porquê.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>Ninguém neste evento tem este código. Procure antes pelo nome.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>Este código não foi emitido pelo evento ou está danificado. Fique com o crachá, procure pelo nome e verifique um documento de identidade.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>Este crachá é de outro evento. Procure antes pelo nome.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Este crachá foi retirado. Fique com ele e imprima um novo, se for preciso.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>Chegada já registada: não foi impresso um segundo crachá.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>Esta pessoa já não está inscrita. Procure de novo.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Outra pessoa vem no seu lugar.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Dirija-se ao balcão de inscrições, por favor: temos lá algo para si e registamos a sua chegada.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>Esta pessoa não tem acreditação do organizador. Um supervisor pode admiti-la.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>Falta uma credencial ou outro documento. Um supervisor pode admitir a pessoa.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registe primeiro a chegada desta pessoa.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>Diga porquê: escolha um dos motivos.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Um crachá mostra no máximo %n zona.</numerusform>
        <numerusform>Um crachá mostra no máximo %n zonas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Nada foi alterado: já está escrito assim.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>Já está inscrita %n pessoa com este nome ou endereço.</numerusform>
        <numerusform>Já estão inscritas %n pessoas com este nome ou endereço.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>Este posto não fez nada que se possa desfazer há %n minuto.</numerusform>
        <numerusform>Este posto não fez nada que se possa desfazer há %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>Ainda não há evento neste posto: importe um (F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>Só a central pode fazer isto.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>Só uma central ou um posto de organizador pode fazer isto. Faça-o lá.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>Trata-se de uma central ou de um organizador: só uma central acima pode fazer isto.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>Duas pessoas diferentes têm de assinar, com o seu nome.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>%n posto não sincronizou desde que esta central foi reposta. Faça-o sincronizar, ou deixe duas pessoas declarar que nada falta.</numerusform>
        <numerusform>%n postos não sincronizaram desde que esta central foi reposta. Faça-os sincronizar, ou deixe duas pessoas declarar que nada falta.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>Nenhum posto sabe o que esta central deu depois da cópia. Duas pessoas têm de declarar que nada falta.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>O que a própria central deu depois da cópia talvez nenhum posto saiba. Duas pessoas têm de declarar que nada falta.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>Este posto já dá lugares normalmente.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>Já nenhum posto deste evento tem esse nome.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>Um posto não pode fazer isto a si próprio. Use outro.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Já foi dada baixa deste posto.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>Não há aqui nenhum lugar livre que se possa dar à central.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>Isto já não se contradiz. Veja de novo.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>O autocarro desta visita partiu.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>Não consta que esta visita tenha partido.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>Esta visita já não tem esse autocarro. Veja de novo.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>Este autocarro partiu.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>Este autocarro não partiu.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>Não fez a ida num autocarro desta visita.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>Não consta em nenhum autocarro.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>O que resta fica para %n pessoa por chegar.</numerusform>
        <numerusform>O que resta fica para %n pessoas por chegar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>Falta %n.</numerusform>
        <numerusform>Faltam %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>Posição %n da lista de espera.</numerusform>
        <numerusform>Posição %n da lista de espera.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Sem inscrição nesta visita.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>Esta visita já não está no programa.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>Esta visita não está aberta a esta categoria.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>Há outra visita a essa hora. Saia primeiro dessa.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>Já está na lista de espera desta visita.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>Já tem um lugar confirmado nesta visita.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>Já foi pedido que este lugar seja libertado; será feito na próxima sincronização.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>O crachá {issue} foi substituído pelo crachá {current}. Retire o crachá antigo.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>A inscrição foi cancelada: {reason}. Pergunte ao organizador.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>Preencha «{field}».</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>«{field}» pode ter no máximo %n carácter.</numerusform>
        <numerusform>«{field}» pode ter no máximo %n caracteres.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Este texto não serve aí: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} já resolveu isto.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indique de 1 a {most} autocarros, com nomes diferentes e de 1 a {seats} lugares cada um.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>Já consta no autocarro {bus}.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>Consta no autocarro {bus}.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>Vai no autocarro {bus}.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{inside} de {seats} lugares estão ocupados.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>Tem lugar em «{visit}», não aqui.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Escolha outra pessoa.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>Já vem no lugar de outra pessoa.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} já levantou este crachá. Desfaça isso, ou reimprima.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Ninguém iniciou sessão aqui. Inicie primeiro sessão com o seu PIN.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>Este posto poderá verificar os PIN após a próxima sincronização. Ligue-o.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>Essa conta já não existe.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>A primeira conta tem de ser de administrador.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>«{act}»: a sua função não o permite. Peça a um supervisor.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN errado. Tentativas restantes neste posto: {left}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>O PIN de {name} foi errado demasiadas vezes. Um supervisor pode desbloquear a conta.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>Já existe uma conta com o nome {name}. Adicione uma letra.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} é a única conta de administrador. Crie outra primeiro.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Um PIN tem de {least} a {most} dígitos, nem todos iguais nem seguidos.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>Registar uma chegada</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>Inscrever alguém numa visita</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>Admitir alguém num autocarro</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>Deixar passar alguém por uma porta</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>Admitir alguém mesmo assim</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>Admitir alguém apesar das regras de uma porta</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>Imprimir outro crachá</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>Inscrever no local</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>Pôr alguém no lugar de outra pessoa</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>Corrigir os dados de alguém</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>Planear autocarros</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>Imprimir outro crachá por perda</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>Desfazer uma operação com mais de 15 minutos</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>Deixar um autocarro partir sem alguém</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>Cancelar uma inscrição ou repô-la</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>Resolver o que não bate certo</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>Registar que um autocarro partiu</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>Imprimir muitos crachás</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>Decidir em assuntos de protocolo</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>Desbloquear uma conta</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>Começar ou terminar o treino</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Importar uma lista</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>Apagar uma pessoa</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>Admitir ou excluir postos</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>Gerir as contas do pessoal</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>Configurar impressoras</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>Alterar os modelos de crachás</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>Repor uma cópia no lugar do que está aqui</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>Configurar este posto</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>Chegada registada em dois postos</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>Inscrição dupla no balcão</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>Duas pessoas no lugar de uma</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>Corrigido de forma diferente em dois postos</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>Chegada registada apesar do cancelamento</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>Chegada registada com um crachá anulado</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>Lugares em duas visitas à mesma hora</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>Consta em dois autocarros</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>Um crachá em duas portas</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>Lugar dado por um posto a que se deu baixa</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>Lugar confirmado que não vale</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>Operações de um posto excluído</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>Dois computadores escreveram com o mesmo nome</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>Dito sobre um posto por quem não pode</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>Esta central não dá mais lugares</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>Operações que esta versão não conhece</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>A pessoa conta uma vez. Averigue se vieram duas pessoas com um só nome: um crachá pode estar nas mãos erradas. Se não, retire o segundo crachá.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>Mantenha uma inscrição, cancele a outra e retire o seu crachá. Se forem duas pessoas, indique-o.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>Dois postos puseram alguém no mesmo lugar. Conta a última: pergunte à delegação quem vem e, se necessário, cancele a outra inscrição.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>Vale a mais recente. Pergunte à pessoa qual está certa e corrija se for preciso; imprima novo crachá se estiver errado.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>O posto não sabia do cancelamento. Encontre a pessoa, e restabeleça a inscrição ou retire o crachá.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>O posto não sabia do crachá novo. Averigue quem usa o antigo e retire-o.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>Pergunte à pessoa qual quer manter e liberte o outro lugar.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>Um crachá foi admitido em duas portas. Pergunte a ambos os assistentes: se vieram duas pessoas, o crachá foi copiado; imprima outro ao verdadeiro titular, o que anula os dois.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>Ninguém vai em dois autocarros: pergunte a ambos os responsáveis e retire a pessoa do errado. Até lá vale a contagem mais recente.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>O lugar conta e mais ninguém o tem. Verifique se a pessoa é conhecida e foi avisada; se não, liberte o lugar.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>Foi anunciado à pessoa um lugar que outra operação já tinha ocupado. Avise-a e volte a inscrevê-la: por justiça, vem primeiro.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>São guardadas. Veja o que o posto fez depois de excluído, e quem o usou.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>Um disco foi copiado ou reposto. Ambos os lados são guardados. Pare um dos dois computadores e junte-o de novo com uma pasta vazia.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>Não tem efeito. Se for intencional, faça-o de novo na central ou num posto de organizador.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>Foi reposta a partir de uma cópia. Faça todos os postos sincronizar com ela, ou duas pessoas atestar: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>Atualize o Rollcall neste posto. O que ele não conhece fica guardado até lá.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>A chegada desta pessoa ainda não foi registada aqui. Envie-a ao balcão de inscrições; para a admitir, indique porquê com --although.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>Não consta como entrada aqui. Nada foi alterado.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{inside} de {capacity} dentro{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, %n vez até agora</numerusform>
        <numerusform>, já %n vezes</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside} dentro</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over} a mais</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>Não há nenhuma sessão {session} com porta. Veja a lista: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>Esta sessão é para {list}, e não para {category}.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>Esta porta está aberta das {opens} às {closes}.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> Agora: «{session}».</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>Cheia: {inside} de {capacity} estão dentro.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>Já entrou: {at}</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>Indique o número de pessoas, de 0 a {most}.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, por {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>Não consta como dentro. Saiu: {at}. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>Um evento oferece no máximo %n tema.</numerusform>
        <numerusform>Um evento oferece no máximo %n temas.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>Esta pessoa não indicou «{topic}». Lista: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>Essa reunião não existe. Veja-as: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>Uma reunião é entre duas pessoas. Indique outra pessoa.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>Escreva as horas como 2019-10-14T09:30. Uma reunião dura no máximo %n minuto.</numerusform>
        <numerusform>Escreva as horas como 2019-10-14T09:30. Uma reunião dura no máximo %n minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>Esta reunião já se realizou ou foi cancelada. Mude-a, ou marque outra.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>O evento decorre de {first} a {last}. Escolha uma hora nesses dias.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} tem outra reunião a essa hora: {time}, mesa {table}. Escolha outra hora.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>A mesa {table} está ocupada a essa hora: {time}. Escolha outra mesa ou hora.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>Só uma central do evento ou um posto de organizador pode fazer isto. Faça-o lá, ou junte este computador de novo com um código para essa função.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>Esse posto é ele próprio uma central ou de um organizador. Faça-o na central acima.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>Duas pessoas diferentes têm de o atestar. Indique ambos os nomes.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>Nenhum posto pôde responder pelo que foi feito desde a cópia. Duas pessoas têm de o atestar. Indique ambos os nomes.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>O que a própria central deu depois da cópia talvez nenhum posto saiba. Veja os seus talões e listas impressos; depois duas pessoas têm de atestar que não falta nada. Indique ambos os nomes.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>Esta central não está retida: não há nada a libertar.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>Esse posto não existe. Veja a lista: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>Um posto não dá baixa de si próprio. Faça-o na central.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>Já foi dada baixa deste posto.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>Não há aqui esse conflito. Veja a lista: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>Postos que não sincronizaram com esta central desde que foi reposta: {len}. Espere por eles, dê baixa dos perdidos, ou deixe duas pessoas atestar.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>Isto já foi resolvido: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>Isto já foi resolvido por {by}: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>Ninguém neste evento tem este código. Procure a pessoa pelo nome.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>Este código não foi emitido pelo evento, ou está danificado. Fique com o crachá, procure a pessoa pelo nome e verifique um documento de identidade.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>Este crachá é de outro evento. Procure a pessoa pelo nome.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>Este crachá foi retirado. Fique com ele e imprima um novo, se for preciso.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Ainda não há nenhum evento aqui. Importe-o, ou junte-se a uma central.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>Esta pessoa não está inscrita. Procure-a pelo nome, ou inscreva-a no local.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>Para outro crachá, reimprima-o com um motivo.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>Dirija-se ao balcão de inscrições, por favor: temos lá algo para si e registamos a sua chegada.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Sem acreditação. Um supervisor pode admitir a pessoa: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>Falta uma credencial ou outro documento. Quando estiver cá: kioskctl accredit. Um supervisor pode admitir a pessoa: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>Registe primeiro a chegada desta pessoa.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>Chegada já registada {at} por {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>Chegada já registada: {at}</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>Chegada já registada por {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>Chegada já registada</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>Um crachá mostra no máximo %n zona.</numerusform>
        <numerusform>Um crachá mostra no máximo %n zonas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>Nada foi alterado: já está escrito assim.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>Já está inscrita %n pessoa com este nome ou e-mail. Se for outra pessoa, indique-o com --although-similar.</numerusform>
        <numerusform>Já estão inscritas %n pessoas com este nome ou e-mail. Se for outra pessoa, indique-o com --although-similar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>Este posto não fez nada que se possa desfazer há %n minuto.</numerusform>
        <numerusform>Este posto não fez nada que se possa desfazer há %n minutos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>Indique o número do objeto, no máximo %n carácter.</numerusform>
        <numerusform>Indique o número do objeto, no máximo %n caracteres.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>tratamento</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nome próprio</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apelido</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>nome na sua escrita</translation>
    </message>
    <message>
      <source>position</source>
      <translation>cargo</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organização</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
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
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>lugar</translation>
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
      <translation>função</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>nome de quem responde</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>nome de quem o levanta</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>carta ou identidade vista</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>O crachá {issue} foi substituído pelo crachá {current}. Retire o crachá antigo.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>A inscrição foi cancelada: {reason}. Pergunte ao organizador.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>Indique porquê, com um destes motivos: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>Falta um dado: {field}. Indique-o e tente de novo.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: no máximo %n carácter. Encurte.</numerusform>
        <numerusform>{field}: no máximo %n caracteres. Encurte.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>O objeto {item} já está emprestado. Receba-o primeiro: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>O objeto {item} não está emprestado. Veja os que estão: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>Este texto não serve aí: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>quórum</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>SEM quórum</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>Não falta registar ninguém: toda a delegação chegou ou está cancelada.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>Esta pessoa não está aqui, por isso não há chegada a tratar.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>Já há quem trate desta chegada.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>Escreva a fração como 1/2 ou 2/3: acima de nada e não mais do que todos.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>Essa hora ainda não chegou. Programe-a (protocol freeze-at), ou omita --at.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>Indique uma hora futura, dentro de um mês.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>Não há quadro a fixar a essa hora, ou já foi fixado.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>mais de {share} dos membros</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>mais de {share} de quem pode votar</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>pelo menos {share} dos membros</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>pelo menos {share} de quem pode votar</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: {present} presentes, {needed} necessários; {entitled} de {members} membros podem votar</translation>
    </message>
    <message>
      <source>half</source>
      <translation>metade</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>Não existe a delegação {code}. Veja a lista: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>Tem uma nota: {note}. Leia-a e depois nomeie esta pessoa com --note-read.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>Nada aqui se chama «{said}». Escolha entre {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} já trata desta chegada.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>Indique quem vem no seu lugar: outra pessoa.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>Já está no lugar de outra pessoa. Escolha outra.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>Outra pessoa vem no seu lugar (kioskctl show diz quem).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} já levantou este crachá. Desfaça isso primeiro, ou reimprima o crachá.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>Este posto não tem lugares livres que possa devolver a uma central.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>Só a central pode fazer isto. Faça-o lá.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>Não foi na ida de autocarro. Para a volta, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>Não foi contado em nenhum autocarro. Nada foi alterado.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>Sem inscrição nesta visita.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>Se restar um lugar, indique --standby.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>Não há visita {visit} com lugares limitados. Veja a lista: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>A visita {visit} não está aberta à categoria {category}.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} é à mesma hora que «{other}». Saia primeiro dessa, ou inscreva em ambas com --although-clashing.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>Já está na lista de espera de {visit}.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>Já tem um lugar confirmado em {visit}.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>Sem inscrição em {visit}.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>Já foi pedido libertar este lugar em {visit}; será feito na próxima sincronização.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>O autocarro de {visit} partiu: já ninguém obtém lugar.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>Não há partida registada de {visit}. Nada foi alterado.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>Esta visita não tem o autocarro {bus}. Veja kioskctl bus roll.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>Indique de 1 a {most} autocarros, com nomes diferentes e de 1 a {seats} lugares cada um.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>O autocarro {bus} partiu. Se for engano, desfaça primeiro a partida.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>O autocarro {bus} não partiu. Nada foi alterado.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>Já consta no autocarro {bus}: {moment}.</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>Já está no autocarro {bus}. Para mudar, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>Vai no autocarro {bus}. Para o levar aqui, indique --although-other-bus.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>O autocarro {bus} está cheio: {inside} de {seats} lugares.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>Os lugares que restam ficam para {awaited} por chegar. Quando já ninguém esperar, indique --although-missing.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>O autocarro {bus} não pode partir: faltam {len}. Para partir sem essas pessoas, indique quem responde e porquê: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>Não tem lugar aqui, mas em «{other}». Indique-lhe esse autocarro.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>Não confirmado: posição {place} na lista de espera.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>Um posto de autoatendimento faz o que os seus ecrãs oferecem, e nada mais. Faça-o num balcão.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>Nenhum quiosque fez esta chamada. Veja as abertas: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>Alguém já atendeu esta chamada.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>A quota da delegação está em dívida. Registe que está paga (kioskctl delegation standing), ou deixe entrar esta pessoa com --although e --by.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>O protocolo quer receber esta pessoa: registe a sua chegada num balcão.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} já atendeu esta chamada.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>Ninguém iniciou sessão aqui. Inicie primeiro sessão com o seu PIN.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN errado. Resta %n tentativa neste posto.</numerusform>
        <numerusform>PIN errado. Restam %n tentativas neste posto.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>Os PIN podem ser verificados aqui após a próxima sincronização. Faça este posto sincronizar.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>Essa conta não existe ou está desativada. Veja a lista: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>A primeira conta tem de ser de administrador.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>Para isto é preciso alguém que possa: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>O PIN de {name} falhou aqui demasiadas vezes. Um supervisor desbloqueia-o, ou: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>Já há uma conta com o nome {name}. Adicione uma letra ou um lugar.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} é a única conta de administrador. Crie outra primeiro.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>Um PIN tem de {least} a {most} dígitos, nem todos iguais nem seguidos.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n pessoa deixada de fora: sem acreditação, ou falta um documento (kioskctl show CODE).</numerusform>
        <numerusform>%n pessoas deixadas de fora: sem acreditação, ou falta um documento (kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>OK, protocolo avisado</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>OK, leia a nota</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>Já entrou</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>Dia ou sessão errados</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>Sessão cheia</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>Sem acreditação</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>Falta um documento</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>Quota em dívida</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>Crachá substituído</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>Crachá retirado</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>Código falso ou danificado</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>Código de outro evento</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>Código desconhecido</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Várias pessoas possíveis</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>Autocarro cheio</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>Autocarro errado</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>Não confirmado (lista de espera)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>Isto não foi feito ({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>inscrição</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>chegada</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>crachá</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>correção</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>substituição</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>levantamento por outra pessoa</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>envio ao balcão de exceções</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>fotografia</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>empréstimo de objeto</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>devolução de objeto</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>reunião</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>alteração de uma reunião</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>cancelamento de uma reunião</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>reunião realizada</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>reunião não realizada</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>mesa ou zonas</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>acreditação</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>função numa delegação</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>aviso de uma chegada</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>quota e credenciais</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>regra de quórum</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>quem conta como presente</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>fixação programada</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>cancelamento da inscrição</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>restabelecimento da inscrição</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>libertação de um lugar</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>posição numa lista de espera</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>saída de uma lista de espera</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>entrada num autocarro</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>passagem por uma porta</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>contagem de pessoas</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>Para um computador perdido, roubado ou devolvido. A central aceita uma vez o que ele ainda tem para dar e não lhe dá mais nada. Não se pode desfazer; os lugares que detém ficam com ele.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Ainda sem evento</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>Importe um: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Ocupados</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Livres aqui</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>Livres em postos</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>À espera</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Postos</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Posto</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Função</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>Última sincronização</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>O seu relógio</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>Operações</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revogado</translation>
    </message>
    <message>
      <source>right</source>
      <translation>certo</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds} s adiantado</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds} s atrasado</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Revogar</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>Leia-o no posto, ou escreva:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: central</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>pessoas guardadas</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>chegadas registadas</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>crachás</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>chegadas duplas</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>em dia</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>a sincronizar</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>Revogar «{station}»?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>Código de adesão para um posto ({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>em {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>agora</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>há {hours} h</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>Revogar</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Manter</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>Admitir um posto</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>Mostrar um código de adesão</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>Durante dez minutos.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>balcão</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>autoatendimento</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>porta</translation>
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
      <translation>há {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>há {minutes} min</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>Ainda não se juntou nenhum.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n dia</numerusform>
        <numerusform>%n dias</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>Os postos continuam: guiam-se pela chave da central, e nenhuma data decide.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>Reinicie a central, pois renova sozinha o certificado; se não o fizer, atualize-a.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de um minuto</translation>
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
      <translation>tal como foi importado aqui</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>{age} atrasado em relação ao da central: acerte-o. Nenhum dado está em risco.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>{age} adiantado em relação ao da central: acerte-o. Nenhum dado está em risco.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>O certificado da central expirou.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>O certificado da central expira dentro de um dia.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>menos de um dia</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>há {age}</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>O certificado da central expira em {left}, e uma central a funcionar renova-o antes: veja se o faz.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>O certificado da central expira em {left}.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>tratamento</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>nome próprio</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>apelido</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>siglas após o nome</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>nome na sua escrita</translation>
    </message>
    <message>
      <source>position</source>
      <translation>cargo</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organização</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegação</translation>
    </message>
    <message>
      <source>country</source>
      <translation>país</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>nome do evento</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>datas do evento</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>local do evento</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>linhas adicionais</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>número do crachá</translation>
    </message>
    <message>
      <source>table</source>
      <translation>mesa</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>day</source>
      <translation>dia</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visita</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>autocarro</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefone</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>necessidades</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>zonas</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>sessões</translation>
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
      <translation>texto do modelo</translation>
    </message>
    <message>
      <source>category</source>
      <translation>categoria</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>letra da categoria</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>código QR</translation>
    </message>
    <message>
      <source>left</source>
      <translation>esquerda</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>superior</translation>
    </message>
    <message>
      <source>right</source>
      <translation>direita</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>inferior</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>Isto está a {gap_mm:.1f} mm da borda {edge} e pode ser cortado ou não impresso. Deixe {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>Isto termina {gap_mm:.1f} mm antes da borda {edge}, onde se veria uma faixa branca irregular. Leve-o além da borda ou deixe {safe_mm:g} mm.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>As letras mal se destacam do que está por baixo ({ratio:.1f} para 1, e são precisos {least:g}; {large:g} para letras grandes). Escolha outra cor.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>Isto ultrapassa a borda do crachá. Mova-o ou reduza-o.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>Isto tapa o código, que precisa da sua margem branca. Mova um dos dois.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>O que a própria folha diz ultrapassa a sua borda. Escolha uma folha maior.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>Os cartões ocupam {right_mm:g} × {bottom_mm:g} mm, e a folha tem {width_mm:g} × {height_mm:g}. Ponha menos nela, ou reduza as margens e os espaços.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>O crachá é dobrado e não tem nada no verso. Ponha lá alguma coisa.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>Não há código QR neste crachá, por isso nenhum leitor o reconhecerá. Adicione um.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>Não há nome neste crachá. Adicione um texto com {{name}}.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>Um texto aqui ainda não diz nada. Escreva nele alguma coisa.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} não é uma cor; escolha uma, ou escreva-a como #rrggbb.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>Não existe o campo {field!r}.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>Não existe o campo {field!r}. Queria dizer {near}?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>Sem fundo nem moldura, nada se veria.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} não é um idioma; escreva ko, pt ou zh-TW.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>O campo «{field}» não é conhecido aqui; o seu texto foi omitido.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>O texto «{text}» saía em parte do crachá; foi movido para dentro.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>O texto «{text}» tapava o código QR; foi omitido.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>A imagem de fundo não está no ficheiro; junte-a ao lado do modelo.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>A imagem de «{name}» não está no ficheiro; junte-a ao lado do modelo.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>Os nomes próprios são impressos por inteiro e não como iniciais.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>O texto justificado dos dois lados é alinhado à esquerda.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>As letras inclinadas (itálico) são impressas direitas.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>O tipo de letra {font} é impresso como Noto Sans.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>O fundo de cor atrás de um texto não é impresso.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>A cor «{name}» não é conhecida aqui; o seu texto é preto.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>As letras transparentes são impressas opacas.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>Um código a cores é impresso a preto, para que os leitores o leiam.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>A entrada {number} não é uma área; foi omitida.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>O que está na página {page} foi omitido: aqui um crachá tem dois lados.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>O campo «{field}» não é conhecido aqui; foi retirado do seu texto.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>O código dizia «{text}»; agora traz o código próprio do crachá.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>A marca do programa que o fez (poweredby) não é impressa.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>Não há aqui nada como «{kind}»; foi omitido.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>O modelo não pode ser importado: não é nem um modelo de crachá do pretix (uma lista de áreas) nem um modelo do designer do Indico (largura, altura e itens).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>O modelo não pode ser importado: nada dele pode ser impresso aqui.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>O modelo não pode ser importado: o ficheiro é demasiado grande para o ser.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>O ficheiro não diz o tamanho do crachá; foi tomado por A6 ao baixo (148 x 105 mm). Indique-o com --size se for outro.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>O fundo não está no ficheiro; junte-o como imagem ao lado do modelo.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>O modelo não pode ser importado: não é JSON ({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>O modelo não pode ser importado: em {place}, {key} é {value} e devia ser {what}.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>um número de tamanho razoável</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>uma lista de números</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>uma lista</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>O modelo de crachá {name} não pode ser lido: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} ultrapassa a borda da folha ({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} ultrapassa a borda do crachá ({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>Não há nenhum modelo de crachá {name}. Indique um de {known}, ou um ficheiro TOML; a seguir ao nome pode vir {variants}.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>agrupa por {name}; são conhecidos {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>é dobrado e não tem nada no verso</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} tapa o código, que precisa da sua margem branca</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>é da versão {version}; este programa lê as versões 1 e 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>indica a imagem {name}, que tem de estar ao lado do modelo</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>a imagem {name} não pode ser lida ({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>cartões de {card} mm ocupam {reach} mm numa folha de {sheet} mm</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>a imagem {name} tem mais de 8 MB; reduza-a</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt é {floor}, acima de size_pt, que é {size}</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>tem um texto e campos; escreva os campos no texto, entre chavetas</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt está acima de word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>não tem preenchimento nem moldura, pelo que nada se veria</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm é mais de metade da largura ou da altura</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>precisa de um ficheiro ou de um campo, e não de ambos</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>não há nenhuma imagem chamada {name}; são conhecidas {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>um número</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>um número inteiro</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>um texto entre aspas</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>uma lista de textos entre aspas</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>uma tabela</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>uma tabela de línguas</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>uma lista de campos</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>pede o campo {name}; são conhecidos {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}, mas tem de ser {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"; escolha entre {choices}</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>Modelo de crachá {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>Modelo de crachá {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>um ou mais {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>falta {key} ({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}, que não é um tamanho razoável</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>a lista {key} está vazia</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>não há nenhum {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} contém algo que não são tabelas; escreva {table} por cima de cada uma</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>há chaves que nada significam: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>acima de {least}</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 ou mais</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{key} de {language}; escreva-os como ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>O crachá não tem nome. Introduza o nome da pessoa antes de imprimir.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>Falta no crachá: {field}. Indique-o no evento.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>O crachá não tem código QR; nenhum leitor o reconhecerá.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>O texto do código QR é demasiado longo; encurte-o.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>A cor {colour!r} da categoria não é válida; escreva-a como #rrggbb. O crachá é impresso a preto.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>A imagem {name!r} não pode ser impressa; use um PNG ou um JPEG.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>O modelo não tem espaço para as zonas {listed}; não são impressas.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>O programa com %n atividade é demasiado longo: é impresso a {size_pt:.1f} pt, abaixo dos {floor_pt:g} pt legíveis. Escolha um modelo maior.</numerusform>
        <numerusform>O programa com %n atividades é demasiado longo: é impresso a {size_pt:.1f} pt, abaixo dos {floor_pt:g} pt legíveis. Escolha um modelo maior.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>O código QR é demasiado pequeno: os seus módulos têm {module_mm:.2f} mm ({dots} pontos a {dpi} dpi), e os leitores precisam de {least_mm} mm e {least_dots} pontos. Escolha um modelo com um código maior.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>Demasiado longo ({word}): «{text}» é impresso a {size_pt:.1f} pt, abaixo dos {floor_pt:g} pt legíveis. Encurte-o.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>Caracteres que nenhum tipo de letra aqui consegue imprimir ({word}): {listed}; aparece uma marca em seu lugar. Retire-os ou escreva-os de outro modo.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n entrada, {size} kB, para {whom}</numerusform>
        <numerusform>%n entradas, {size} kB, para {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>qualquer posto deste evento que o leia</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>Escrito e relido: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>A escrever o pacote</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>A ler o pacote</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>Não contém entradas: não há nada de novo. Diz a quem o lê o que este posto tem.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>De «{name}»: %n entrada nova, {known} já conhecidas.</numerusform>
        <numerusform>De «{name}»: %n entradas novas, {known} já conhecidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>«{name}» não conhece %n entrada daqui: leve-a de volta com kioskctl bundle write DIR --for "{name}".</numerusform>
        <numerusform>«{name}» não conhece %n entradas daqui: leve-as de volta com kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>Nada de novo: este mesmo pacote de «{name}» já foi lido aqui.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>Nada de novo: um pacote posterior de «{name}» já foi lido aqui.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>Nada de novo de «{name}»: tudo o que há no pacote já está aqui.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} vai nestes autocarros: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>espera, {place}.º</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>em falta</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>a bordo</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>Autocarros atribuídos: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>A bordo: {name}. {aboard} no autocarro {bus}, faltam {missing}.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>Já não é contado.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>O autocarro {name} volta a receber pessoas.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>O autocarro {name} partiu.</translation>
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
      <translation>Não há nenhuma visita {visit} com lugares limitados. Lista: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} tem %n autocarro. Diga qual: --bus {first}.</numerusform>
        <numerusform>{visit} tem %n autocarros. Diga qual: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; partiu, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; partiu</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  autocarro {bus}: {aboard} de {seats} a bordo, faltam {missing}{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>ficou</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>Autocarro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organização</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefone</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necessidades</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>O Rollcall cometeu um erro próprio ({kind}). O que foi guardado antes está a salvo. Os detalhes estão em {written}: envie esse ficheiro a quem cuida do Rollcall.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>nenhum ficheiro: nem a pasta de dados nem a temporária o aceitam</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>Resolvido aqui, e em todo o lado na próxima sincronização.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>Dê pelo menos {least} letras, para que se entenda um só conflito.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>Tudo bate certo.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>Ainda nada foi resolvido.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>quota {fee}, credenciais {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>por indicar</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{role} de {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n delegação, {here} de {people} pessoas presentes.</numerusform>
        <numerusform>%n delegações, {here} de {people} pessoas presentes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {here} de {count} presentes.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} chegadas registadas, %n crachá pedido, {failed} não foram possíveis.</numerusform>
        <numerusform>{name}: {count} chegadas registadas, %n crachás pedidos, {failed} não foram possíveis.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} é agora {role}.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>Não há nenhuma delegação {delegation}. Lista: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegação</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Presentes</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Chefe de delegação</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Função</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aqui</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>por chegar</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>não indicado</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (aqui)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (por chegar)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>Escrita própria</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, com o crachá na mão</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: chegada de {name} registada{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>Anulado: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>O crachá {issue} está pedido; os anteriores ficam anulados.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>Ninguém neste evento tem o código {code}. Procure o nome: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> Nota: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; crachá {issue} pedido</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>Confirmado: um lugar em {where}.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>Não confirmado: na lista de espera de {where}. Nenhum lugar livre neste posto.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>Pedido ao posto que deu o lugar em {where} que o liberte: feito na próxima sincronização.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>Saiu de {where}.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>Anulado: {act} de {name}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>Ninguém foi encontrado.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>veja isto</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>avariado</translation>
    </message>
    <message>
      <source>window</source>
      <translation>janela</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>dados</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disco</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>tipos de letra</translation>
    </message>
    <message>
      <source>key</source>
      <translation>chave</translation>
    </message>
    <message>
      <source>event</source>
      <translation>evento</translation>
    </message>
    <message>
      <source>names</source>
      <translation>nomes</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versão</translation>
    </message>
    <message>
      <source>log</source>
      <translation>registo</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>cópias</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>última cópia</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>impressora</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>substituta</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>crachás</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>impressões</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>sincronização</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>central</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>relógio</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>certificado</translation>
    </message>
    <message>
      <source>database</source>
      <translation>base de dados</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importe um evento (kioskctl import PATH) ou junte-se a uma central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>Este posto ainda não tem nada.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>%n pessoa em {where}; {inside} por leitura.</numerusform>
        <numerusform>%n pessoas em {where}; {inside} por leitura.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fora</translation>
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
        <numerusform>; %n pessoa contada às {at}</numerusform>
        <numerusform>; %n pessoas contadas às {at}</numerusform>
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
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Lotação</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Ocupação</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Vieram</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>Dos convidados</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Contadas</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Recusadas</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} a {closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; %n leitura recusada{counted}</numerusform>
        <numerusform>  {fill}; %n leituras recusadas{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quando</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Posto</translation>
    </message>
    <message>
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Porquê</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>Não há nenhuma sessão {code} com porta. Lista: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>O programa não tem nenhuma sessão com porta. Importe uma: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>desfeito</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n pessoa, {here} com chegada registada{twice}, {badges}</numerusform>
        <numerusform>%n pessoas, {here} com chegada registada{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n operação por sincronizar</numerusform>
        <numerusform>%n operações por sincronizar</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>central {hub}, última vez {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; tarefas: {waiting} em espera, {failed} falhadas</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>No programa não há nenhuma visita com lugares limitados.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (a mais antiga há {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>sem central; este posto trabalha sozinho, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} de {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>%n linha em {output}.</numerusform>
        <numerusform>%n linhas em {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Início</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmados</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>Livres aqui</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>Livres noutro posto</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>Retidos</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Em espera</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n crachá</numerusform>
        <numerusform>%n crachás</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Relógio</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, {twice} em dois postos</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>nenhuma escolhida</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contém</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>Sincronização</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impressora</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhum</translation>
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
      <translation>tratado por</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} em espera.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Ninguém espera.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} espera por alguém: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>Assumido: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>Resolvido: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>Ninguém espera com este número. Lista: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>Junte-se a uma com o código do ecrã dela:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>Nenhuma central se anuncia aqui. Algumas redes não deixam os computadores ver-se: escreva o endereço que o ecrã da central mostra.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>Central</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Endereço</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>Nó</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>Escrito: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>{gigabytes:.1f} GB livres</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>A chave da base de dados está em: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>Guarde uma cópia com as cópias de segurança: sem ela não se leem.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>Na central: kioskctl hub, depois outra vez kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>Repita a instalação: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} ainda não existe; é criada na primeira utilização.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>Veja de quem é, ou escolha outra com --folder.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>Outros utilizadores deste computador podem ver {folder}.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>Os tipos de letra dos crachás estão incompletos: repita a instalação ou reponha badges/fonts.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>Outros utilizadores deste computador podem ler a chave da base de dados.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>Importe um (kioskctl import PATH) ou junte-se a uma central (kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>Nenhum tipo de letra tem estas letras dos nomes: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n entrada vem de uma versão mais recente.</numerusform>
        <numerusform>%n entradas vêm de uma versão mais recente.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>Este posto recomeçou, sem lugares próprios, porque {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>Sincronize, para que receba o que lhe falta e novos lugares: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>num servidor de bases de dados: a cópia é pg_dump ou um servidor de reserva</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>Faça uma e guarde a chave noutro lugar: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>Repare-a ou escolha outra: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>Resta %n crachá em {printer}, segundo a contagem.</numerusform>
        <numerusform>Restam %n crachás em {printer}, segundo a contagem.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>Ponha novos e diga-o: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n crachá espera que alguém decida.</numerusform>
        <numerusform>%n crachás esperam que alguém decida.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>O trabalho continua sem ela. Veja o cabo de rede e se a central está ligada.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>Este relógio está {seconds} s atrasado em relação à central.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>Este relógio está {seconds} s adiantado em relação à central.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>Acerte o relógio deste computador ou da central. Os dados não correm risco, só as horas mostradas.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>Não foi possível verificar: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, cifrada</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>Para a janela, execute: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n escrita: {names}</numerusform>
        <numerusform>%n escritas: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n pessoa</numerusform>
        <numerusform>{event}, %n pessoas</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>A entrada {number} do posto {station} não é válida: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>Reponha a última cópia: kioskctl restore BACKUP. Nada é deitado fora.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>a última entrada é válida; todas: kioskctl log verify</numerusform>
        <numerusform>as últimas %n entradas são válidas; todas: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>Tenha material novo pronto antes da próxima afluência.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>Repare-a ou escolha outra: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>O Qt {found} fecha o programa sozinho.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>Não se pode escrever em {folder}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>Feche-a aos outros: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>Liberte espaço já: talvez nada mais se possa guardar.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>Faltam letras de {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>Feche-a aos outros: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>Ainda não há evento aqui.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>Corrija os nomes ou peça o tipo de letra.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>Cada letra de cada nome pode ser impressa.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>Atualize o Rollcall neste posto.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Ainda não há cópia de segurança.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>Veja kioskctl print jobs.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>o da central vale até {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>Este posto trabalha sozinho: sem central.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} responde em {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>Tente agora: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Repita a instalação.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>O Qt não está instalado: só terminal.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>Liberte espaço antes de o evento começar.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>a mais recente é {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>O que responde em {url} não é uma central do Rollcall.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>cerca de %n minuto</numerusform>
        <numerusform>cerca de %n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>Central «{name}» em {address}  (para com Ctrl-C)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>A sua página, num navegador deste computador:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>«{station}» é agora um posto de {hub} e contém %n pessoa de {event}.</numerusform>
        <numerusform>«{station}» é agora um posto de {hub} e contém %n pessoas de {event}.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de um minuto</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>Em dia com a central: {sent} enviadas, {received} recebidas.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>«{name}» está revogado. A central recebe uma vez o que ainda tem para dar e não lhe dá mais nada. Os lugares que detém ficam com ele.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revogado</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>Para admitir um posto:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>Ainda não tem evento, por isso nenhum posto se pode juntar. Importe primeiro um.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>Ou leia isto na janela do posto, em Sincronização:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>Junto, e a primeira sincronização continua mais tarde: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>A receber o evento</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>A processar</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, faltam {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Último contacto</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>Não se conhece aqui nenhum outro posto.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>Vários programas só podem partilhar um servidor de base de dados: indique-o com --database postgresql://... Uma central no ficheiro deste computador é um só programa.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>A receber o evento</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>%n posto chama-se {name}. Indique um: {ids}.</numerusform>
        <numerusform>%n postos chamam-se {name}. Indique um: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>Nenhum posto se chama {name}. kioskctl stations enumera-os.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>Nada mudou. Acrescente --yes onde ninguém possa responder.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>um evento por chegar</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>Revogar «{name}» para sempre? Não se pode anular.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Novos</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Alterados</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inalterados</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejeitados</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>Veja isto: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>Rejeitado: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>A ler as listas</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>Escrever isto?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>Nada foi escrito. Acrescente --yes para escrever.</translation>
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
      <translation>pormenores</translation>
    </message>
    <message>
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>Escreva no formato NAME=TEXT: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>diz</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>não oferecido</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>oferecido</translation>
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
      <translation>posto</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} está emprestado a {code}.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} está de volta.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>Escrito: {output}, %n objeto emprestado.</numerusform>
        <numerusform>Escrito: {output}, %n objetos emprestados.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>texto {name} em {language}: palavras próprias</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{name} em {language}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>Este quiosque envia as pessoas para {named}.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>Este quiosque não indica nenhum balcão.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>Os programas saem de {chosen}, em {on}.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>quiosque</translation>
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
      <translation>Não é possível ler {file}: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} não é texto em UTF-8.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>Nenhuma chamada {number} está aberta. Lista: kioskctl kiosk calls.</translation>
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
      <translation>as palavras habituais</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>As pessoas não levam nada deste quiosque.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>Este quiosque não imprime programas.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>como habitualmente</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para quê</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>Papel (mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>Contém</translation>
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
      <translation>Depois de um nome pode vir :black, :capitals e :no-honorific.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: %n elemento de um modelo {kind} em {width_mm:g} x {height_mm:g} mm.</numerusform>
        <numerusform>{kept}: %n elementos de um modelo {kind} em {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} está escrito em {path}.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>%n página em {output}. Para ver: {count}.</numerusform>
        <numerusform>%n páginas em {output}. Para ver: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>%n crachá temporário em {output}.</numerusform>
        <numerusform>%n crachás temporários em {output}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>%n página em {output}. Nomes: {count}.</numerusform>
        <numerusform>%n páginas em {output}. Nomes: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>Veja isto: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n nome não pode ser impresso como está escrito.</numerusform>
        <numerusform>%n nomes não se podem imprimir tal como estão escritos.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>este posto</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, abre. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>Refeita %n tabela a partir do registo. Assuntos: {subjects}.</numerusform>
        <numerusform>Refeitas %n tabelas a partir do registo. Assuntos: {subjects}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>A chave está em {key}: guarde-a à parte, pois quem tem ambas lê tudo.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>Só abre com a chave deste posto: guarde-a também, noutro lugar (kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>A processar o registo</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} já existe, e uma chave nunca é substituída. Indique outra.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>Este posto chama-se agora «{name}».</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Não foi possível escrever a chave em {path}. A própria cópia está escrita. Verifique se o disco ou a pen está ligado e tem espaço, e repita.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>Deixe-o como está. Ponha uma cópia íntegra no seu lugar: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>Danificado: posto {station}, ramo {branch}; a entrada {number}{what} é a primeira que não é válida: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} Peça que o pacote seja escrito de novo.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>Íntegro: %n entrada, escrita por «{author}».</numerusform>
        <numerusform>Íntegro: %n entradas, escritas por «{author}».</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> Todas as entradas são válidas; o dano está ao lado.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>O ficheiro de {where} está danificado ({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>A verificar a cópia</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>A verificar o pacote</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} A última entrada anterior, a {number} de {station}, é válida.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>Íntegro: %n entrada. Ramos: {branches}.</numerusform>
        <numerusform>Íntegro: %n entradas. Ramos: {branches}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>A verificar o registo</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(apagado)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>marcada</translation>
    </message>
    <message>
      <source>held</source>
      <translation>realizada</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>falhada</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} não compareceu</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} reúne-se com outra pessoa a essa hora</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>a mesa está ocupada duas vezes</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>uma das duas pessoas não vem</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>Reunião {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>Já não há hora em que ambas as pessoas estejam livres. Indique uma hora: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Fim</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunião</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Veja isto</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>Nenhuma reunião começa por {text}, ou começam várias. Veja-as: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>O que ela própria deu depois da cópia pode ter-se perdido: duas pessoas têm de o atestar.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>Esta central não dá mais lugares e não espera por nenhum posto que conheça.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>Foi dada baixa de «{name}», que não recebe mais nada.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>Sincronizou-se também cada posto admitido depois da cópia? Esta central não os conhece.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>Esta central não está retida: dá lugares como deve.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>Esta central não dá mais lugares. Sem notícias desde então: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> Lugares que agora ninguém pode dar: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>Esta central volta a dar lugares.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>Devolvidos: {seats}. Sincronize agora com a central.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>Voltam a ser dados lugares em {where}.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} partiu.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>Sem notícias desde então: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>Abater «{name}»? Não se pode anular.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>de</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>por cento</translation>
    </message>
    <message>
      <source>region</source>
      <translation>região</translation>
    </message>
    <message>
      <source>came</source>
      <translation>chegaram</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>Estão presentes {here} de {people} ({percent} %); {lately} chegaram nos últimos cinco minutos.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>Delegações: {whole} completas, {partly} em parte, {absent} ausentes. Chefes de delegação: {here} de {people}.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>Esperam por alguém: {people}. Crachás por imprimir: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>Aqui ainda não há nenhum evento. Importe um: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>em espera</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>libertação pedida</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at} em {station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}, em {station}{by}{undone}</translation>
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
      <translation>, não realizada</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, chefe de delegação</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, lugar {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>ainda não</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, por {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n vez</numerusform>
        <numerusform>, %n vezes</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, {place}.º na lista</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>escrita</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>línguas</translation>
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
      <translation>acesso</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>em seu lugar</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>no lugar de</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>acreditação</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>chegada</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>crachá</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Reuniões</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>Histórico, primeiro o mais recente</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>n.º {number}</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>inscrição no local</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation> por {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, desfeito</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, dos quais %n não se pode ler</numerusform>
        <numerusform>, dos quais %n não se podem ler</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>Nenhum crachá mostra já esta fotografia.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>Rejeitado: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>A ler a pasta</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>Ficheiros que não são imagens: {count}. Foram omitidos.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>Ninguém está inscrito com o código {code}.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. Escrever isto?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>A reduzir</translation>
    </message>
    <message>
      <source>why</source>
      <translation>porquê</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>está em</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>{count} por imprimir, {away} por retirar.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>Todos os cartões estão certos.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>%n cartão de mesa em {output}.</numerusform>
        <numerusform>%n cartões de mesa em {output}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>Ninguém que corresponda tem mesa, por isso não foi escrito nenhum ficheiro. Importe uma lista com as colunas registration_code e table.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>Um programa que ajudava a desenhar acabou cedo. Os crachás foram desenhados na mesma, só mais devagar: não falta nada no ficheiro.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Tarefa</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Crachá</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>A saber</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>%n crachá em {output}, {seconds:.1f} s.</numerusform>
        <numerusform>%n crachás em {output}, {seconds:.1f} s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>Os crachás vão agora para «{in_use}»; %n tarefa passou para «{printer}».</numerusform>
        <numerusform>Os crachás vão agora para «{in_use}»; %n tarefas passaram para «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>Página {page}, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>Ainda não foi pedido nenhum crachá neste posto.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>{printed} impressos, {left} em espera, {failed} falhados.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>A tarefa {job} será impressa: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>A tarefa {job} está feita.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>A tarefa {job} está cancelada.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>Os crachás ordenam-se por {sorts}, não por {sort}.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>Ninguém corresponde, por isso não foi escrito nenhum ficheiro. Veja as categorias com kioskctl status.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>Não foi escrito nenhum ficheiro. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>A imprimir</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>A desenhar crachás</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>A tarefa {job} não falhou, por isso não há nada a reimprimir.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>A tarefa {job} não pergunta se foi impressa.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>A tarefa {job} já acabou, por isso não pode ser cancelada.</translation>
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
      <translation>Impressos</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Restam</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>substituta</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} de {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (poucos)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>Nenhuma impressora de reserva.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>«{printer}» fica de reserva a partir de agora.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>«{printer}» foi esquecida.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>Há agora %n crachá em «{printer}».</numerusform>
        <numerusform>Há agora %n crachás em «{printer}».</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>«{printer}» não é contada.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>A tira de teste é a tarefa {job}. Imprima-a: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>Este posto imprime crachás com {used}.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>%n crachá pedido. Imprima-o: kioskctl print run.</numerusform>
        <numerusform>%n crachás pedidos. Imprima-os: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>«{name}» foi acrescentada. Use-a: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>Modelos feitos aqui: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>Ainda não foi emitido nenhum crachá.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>Quem corresponde já tem crachá, por isso nada foi pedido.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Crachás</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>já não é anunciado</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>é anunciado à chegada</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>Este posto mostra alertas.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>Este posto não mostra alertas.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>%n espera pelo protocolo, de {count}. {rings}</numerusform>
        <numerusform>%n esperam pelo protocolo, de {count}. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>Assumido: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>%n delegação por {rule}. Chefes por chegar: {awaited}.</numerusform>
        <numerusform>%n delegações por {rule}. Chefes por chegar: {awaited}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>Ordenado por {rule}.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} está no lugar {place}.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} está segundo a regra.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, desde {at}</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>Necessário: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>Fixado como {entry}: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>O quadro não é fixado às {at}.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>Marcado: {at}. A janela ou a central tem de estar a funcionar.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n quadro fixado.</numerusform>
        <numerusform>%n quadros fixados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Membro</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Votos</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Quem</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} não é um órgão daqui. Escolha um de {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Chegada</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>Tratado por</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Chefe</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>Aqui desde</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>À mão</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. Necessário: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} não é uma proporção. Escreva 1/2 ou 2/3.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Quadro</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Órgão</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>À data de</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Resposta</translation>
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
      <translation>já não consta</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>espera</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>Não há esse quadro. Lista: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> Para um crachá que o diga: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>Corrigido: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>Apagado aqui: {code}. {left}{unheard}Pacotes, exportações e cópias levados para outro lado ficam fora de alcance.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>«{text}» não é uma correção. Escreva FIELD=TEXT, em que FIELD é um de: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> Ainda inscrito em {visits}: liberte os lugares.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>Cancelada: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>A inscrição {code} volta a ser válida.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ninguém</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Pessoa</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Apagada</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Em</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Feito por</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>Ainda não por</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Ninguém foi apagado.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>Nada foi apagado. Acrescente --yes para apagar.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (excluído)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>Apagar {name} ({code}) para sempre?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>Ainda por terminar: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>Ainda sem notícias de {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} vem em lugar de {code}.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> Lugares que ficam com {code}: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>O crachá {issue} de {code} é levantado por {by}, visto: {said}.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>Diga quem vem: --by CODE, ou --given e --family de alguém novo.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>Pôr {backup} no lugar do que está em {folder}? O que lá está é posto de parte.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>Apagada de novo, por ter sido apagada depois da cópia: %n pessoa.</numerusform>
        <numerusform>Apagadas de novo, pois tinham sido apagadas depois da cópia: %n pessoas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>Indique a cópia. A mais recente aqui: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>Indique a cópia. Não há nenhuma em {folder}.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, até à sua operação de {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>Reposto: «{station}». Pessoas: {people}, com chegada registada: {here}, entradas: {entries}{until}. Todas as assinaturas foram verificadas.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>Continua numa nova época, sem os lugares anteriores. As tarefas de impressão em espera perguntam antes.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>Esta central guarda os dados num servidor de base de dados: reponha-os com as ferramentas do servidor enquanto a central está parada e inicie-a de novo. Ela própria dá por isso.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>O que lá estava está inteiro em {folder}; nada foi deitado fora.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>A seguir: sincronize com a central (kioskctl sync); então ela dá lugares.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>Não se pôde ler, por isso não se sabe o que contém além da cópia.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>Ainda não tem evento. A seguir: importe-o, ou junte-se a uma central.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>A seguir: deixe os postos sincronizarem com ela. Até lá não dá novos lugares: kioskctl release-minting --check diz por quem se espera.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>Contém %n entrada que falta na cópia. Se a central a tinha, volta sozinha; senão, traga-a numa pen: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
        <numerusform>Contém %n entradas que faltam na cópia. As que a central tinha voltam sozinhas; as outras trazem-se numa pen: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>Sem contas: a ninguém se pergunta quem é.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} tem uma conta como {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} é agora {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} tem um PIN novo.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>A conta de {name} está ativada.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>A conta de {name} está desativada.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} pode tentar de novo o PIN.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>Ninguém chamado {name} tem conta. Lista: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>Eram dois PIN diferentes. Nada mudou.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desativada</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>bloqueada aqui</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>precisa de novo PIN: um posto perdido pode conhecê-lo</translation>
    </message>
    <message>
      <source>role</source>
      <translation>função</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>situação</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>Outra vez: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name} tem a inscrição com o código {code}{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; chegada registada, crachá {issue} pedido</translation>
    </message>
    <message>
      <source>language</source>
      <translation>língua</translation>
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
      <translation>Alterados: {done} de {count}.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> Procure-o: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>A partir de agora: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>Volta a dizer-se como o programa o diz.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>Escrito: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} tem %n linha. Um evento tem no máximo {most}.</numerusform>
        <numerusform>{file} tem %n linhas. Um evento tem no máximo {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} não é nenhuma de {languages}.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>E mais {count}: dê uma parte mais longa.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>«{source}»: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> Queria dizer «{near}»?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>Nada diz «{source}».{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: «{source}»: {problem}. Nada mudou.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>Não é possível ler {file} como CSV em UTF-8: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, linha {number}: é preciso preencher {wanted}.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>«{source}» está em {contexts}, e não em {context}.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>Não é possível escrever {output}: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>Ainda não há nenhum evento aqui. Importe-o ou junte-se a uma central.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Esta pasta contém contactos, dietas ou notas do balcão, e um posto de {role} não os pode ter. Nada mudou aqui. Junte-se com uma pasta vazia: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>feita de novo, não é válida</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>Estas cópias podem ainda conter pessoas apagadas: {copies}. Apague-as quando houver uma mais recente; será tentado de novo no próximo arranque.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>A chave de {backup} não está aqui: nem em {folder} nem como {key_file} ao lado. Indique o ficheiro da chave guardado com ela: --key FILE (kioskctl backup --key FILE escreve-o).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Não há nenhum ficheiro {path}.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} não é a cópia de um posto: não contém a chave de um posto.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} está tão danificado que nem diz de quem é ({damage}). Use uma cópia anterior.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>Esta central ainda não tem evento. Importe-o primeiro.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Esta pasta contém o evento {held} e a central contém outro. Junte-se com uma pasta vazia: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>Não há nada para exportar: ainda não há nenhum evento aqui.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>Este posto já deu lugares por si para {visits}, e a central também: juntos podem exceder os autocarros. Nada mudou. Junte-se com uma pasta vazia e introduza lá as inscrições deste posto (kioskctl export visits enumera-as).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>Esta pasta contém o evento {held} e o ficheiro descreve {code}. Abra {code} numa pasta própria: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>Dê ao posto um nome de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>Este posto não tem chave para assinar crachás. Importe o evento ou junte-se à sua central.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>Não é possível ler os modelos em {place} ({why}), por isso não há cópia deles. Veja se o disco está bem.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>Não há nenhuma exportação {other!r}. Escolha uma: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>Ainda não há nenhum evento aqui. Importe event.toml juntamente com estas listas.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>Ninguém neste evento tem o código {code}.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>A central de {place} guarda o evento num servidor de base de dados e não foi dado um endereço. Indique-o: --database ADDRESS, ou defina KIOSK_DATABASE. Nada foi criado aqui.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>Este participante não está inscrito aqui, por isso não há crachá.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>{new} novos, {changed} alterados, {unchanged} inalterados, {rejected} rejeitados</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>Esta imagem não pode ser usada: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>Não há nenhuma fotografia deste participante.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>Nenhum cartão de mesa está desatualizado.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} já é a impressora em uso. Escolha outra de reserva.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} não foi acrescentada aqui.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} está em uso. Escolha primeiro outra impressora.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} não é um crachá; um posto imprime crachás. Escolha outro modelo.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>a entrada {number} do posto {station} não é válida: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} está danificado ({what}), por isso nada foi tocado. Use uma cópia anterior; kioskctl log verify FILE diz de cada uma se é válida.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>Não é possível ler {backup}: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>Quem queria este programa foi-se embora. Já não é impresso.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>Não é possível remover a pasta de treino {place} ({why}). Apague-a: contém nomes.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>A base de dados está a ser restaurada ou é agora de outra central, por isso isto não foi guardado. Pare esta central, espere até a base de dados estar completa e inicie-a de novo.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>Esta central guarda os dados num servidor de base de dados: faça a cópia com as ferramentas do servidor (pg_dump ou uma réplica).</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>«{text}» não é um autocarro. Escreva os lugares, ou um nome e os lugares: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>Esse é outro evento, não o desta central.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>A mensagem indica outro posto que não o que a assinou.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>Esta central ainda não tem evento. Importe-o primeiro: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>Não há outro posto com esse nome. kioskctl stations enumera-os.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>Só a central com que um posto se sincroniza o pode revogar. Faça-o lá.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>Este computador está sob outra central, que o admitiu como posto: não pode admitir outros. Junte-o lá de novo com um código para uma central: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} não é uma função de posto. Escolha uma: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este posto contém outro evento que não o da central. Junte-se com uma pasta vazia: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>O posto deu lugares por si para {visits}, e esta central também: juntos podem exceder os autocarros. Junte-se com uma pasta vazia e introduza lá as inscrições do posto.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>O posto deu lugares por si, e a central acima talvez também. Junte-o à central acima, ou com uma pasta vazia.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este posto foi revogado e a sua chave não voltará a ser aceite. Junte-se com uma pasta vazia: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>O código de adesão só é mostrado na própria central. Abra lá a página dela.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>Os postos só são revogados na própria central. Abra lá a página dela.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>A mensagem foi cortada no caminho.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>A mensagem é demasiado longa. Atualize o Rollcall no posto.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>Este posto foi revogado na central. Tudo o que fez está lá guardado; nada mais lhe é dado. Para voltar a usar este computador, junte-se com uma pasta vazia: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>Este pedido não está assinado. Atualize o Rollcall no posto.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>Esta central não conhece este posto. Junte-o com um código do ecrã da central.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>A assinatura do posto não é válida: o pedido foi alterado no caminho ou era para outra central. Verifique a rede ou junte o posto de novo.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>Este pedido já foi enviado; o posto tem de continuar a partir daí.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>O código de adesão está errado. Mostre um novo na central e escreva esse.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>O código de adesão está errado; resta %n tentativa. Leia-o de novo no ecrã da central.</numerusform>
        <numerusform>O código de adesão está errado; restam %n tentativas. Leia-o de novo no ecrã da central.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>Este código de adesão já foi usado. Mostre um novo na central para este posto.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>Este código de adesão já não é válido: vale dez minutos e cinco tentativas. Mostre um novo na central.</translation>
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
      <translation>Vieram demasiados códigos de adesão errados do endereço deste computador. Voltará a ser ouvido daqui a {wait}. Leia o código no ecrã da central ou leia o QR.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>Alguém experimenta códigos de adesão nesta central, por isso não admite ninguém durante {wait}. Mostre um código novo na central: volta logo a ouvir.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>A central não consegue escutar na porta {port}: {why}. Talvez haja outra central neste computador; pare-a ou escolha outra porta: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>Não foi possível iniciar a central. Veja as mensagens acima.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>O conteúdo da entrada {number} do posto {station} não é o que o autor assinou. Não foi aceite.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>Uma entrada do registo está danificada: não é possível ler o cabeçalho.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>Uma entrada foi escrita no formato {form}, que esta versão não conhece. Atualize o Rollcall neste computador.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>O corpo de uma entrada ({kind}) está danificado.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>As entradas do posto {station} a partir do número {number} não foram aceites: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>As entradas do posto {station} até ao número {number} não foram aceites: a assinatura não é válida.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>Está presente quem está dentro de {session}, como contam as portas.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>Será fixado: {at}; programado por {by} em %n posto.</numerusform>
        <numerusform>Será fixado: {at}; programado por {by} em %n postos.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>NÃO FIXADO: {at}. Nenhum posto programado estava ligado. Fixe-o com essa hora (protocol freeze --at), ou anule (protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>Está presente quem tem a chegada registada.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> Lá ainda ninguém foi lido.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>Não é possível escrever os crachás em {path} ({why}). Liberte espaço aí ou escolha outro ficheiro; o que havia antes está intacto.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>está aberta. Feche a tampa</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>está sem etiquetas. Ponha um rolo novo</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>não consegue avançar as etiquetas. Volte a pôr o rolo</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>tem uma etiqueta diferente da indicada. Ponha o rolo certo</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>tem um encravamento na lâmina. Abra-a e retire a etiqueta</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>A impressora {printer} indica um erro. Veja as suas luzes.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>A impressora {queue} {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>A impressora {printer} está conectada. Não informa o seu estado.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>A impressora {printer} está pronta.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>A impressora {printer} não responde. Veja as suas luzes. O crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>A impressora {queue} foi desligada ou desconectada enquanto imprimia.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>A impressora {queue} responde.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>A impressora {queue} está pronta.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>A impressora {queue} desistiu do crachá{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>O CUPS já não conhece o trabalho {job}.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>O crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>A fila {queue} está parada{why}. Repare a impressora e volte a ativar a fila: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>A impressora {queue} parou{why}. Veja o seu visor. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>A impressora {queue} não responde. Verifique se está ligada e conectada ({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>A fila {queue} não aceita trabalhos. Permita-os: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>O CUPS não tem a fila {queue}. Escolha outra impressora ou adicione a fila nas definições de impressão do sistema. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>O serviço de impressão deste computador (CUPS) não responde por {queue} ({why}). Inicie-o (systemctl start cups) ou escolha outra impressora. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>A impressora {queue} não aceitou o crachá: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>tem papel encravado. Retire o papel e feche a impressora</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>está aberta. Feche a tampa e o tabuleiro</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>está sem papel. Ponha papel para crachás</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>está sem tinta, toner ou fita. Substitua</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>não responde. Verifique se está ligada e conectada</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>não tem espaço na saída. Esvazie o tabuleiro</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>está em pausa. Prima o seu botão para continuar</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>não tem o controlador neste computador. Instale-o ou configure a fila de novo</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>A impressora {queue} indica {reason}. Veja o seu visor.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>Não há programa em {name!r}. Escolha um de: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} não designa uma impressora. Escreva zpl:192.168.1.30/203 (pontos por polegada: 203, 300 ou 600) ou brother:192.168.1.31/QL-820NWB/62 (modelo e etiqueta).</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} não tem um endereço que possa ser de uma impressora: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>Não há o modelo {model!r}. Conhecidos: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>A {model} não aceita a etiqueta {label!r}. Aceita: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>Os crachás são escritos como ficheiros PDF em {folder}.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>Nenhum crachá pode ser escrito em {folder} ({why}). Verifique a pasta ou escolha outra impressora; o crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>O disco está cheio e nenhum crachá pode ser escrito em {folder}. Liberte espaço ou escolha outra impressora; o crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>O Rollcall não pode escrever na pasta {folder}. Permita-o ou escolha outra impressora; o crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>Ambos têm de assinar pelo nome: quem entrega e quem recebe.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>Pode ter sido impresso: veja a impressora e prima Reimprimir ou Feito.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Desfeito.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>Outra pessoa vem no seu lugar.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>A fila saiu de {printer} enquanto este crachá lá esperava.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>Substituído pelo crachá {issue}.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} não é tamanho de crachá; deve ter de 10 a 1000 mm por lado.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} é para pessoas inscritas; os crachás em branco imprimem-se com temporary-day.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>Imprima de 1 a {most} crachás em branco de cada vez.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} não é um tamanho; escreva largura e altura em mm: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>Não é possível ler {file} como lista de pessoas: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>Nada está emprestado, por isso não há nada para listar.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} não tem o autocarro {bus!r}. Os autocarros: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>Ninguém tem ainda lugar em {visit}, por isso não há nada para listar.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} não é uma imagem que se possa imprimir; use um PNG ou um JPEG.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>Não há nenhum modelo de crachá {name}. {made}Incluídos: {known}. Ou indique um ficheiro TOML; a seguir a um nome pode vir {variants}.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>Um modelo precisa de um nome. Escreva um.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} é um modelo que vem com o Rollcall e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} é demasiado grande para ser um modelo.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>Não é possível ler {name} como modelo: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} tem mais de 8 MB; reduza-o.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>Não é possível ler {name} ({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>Feitos aqui: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>Não é possível escrever o modelo em {path} ({why}). Liberte espaço aí ou escolha outra pasta; o que havia antes está intacto.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>Já não se pode perguntar à impressora {printer} por este crachá.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>A impressora {printer} não responde ({why}). Verifique se está ligada e conectada. O crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>A impressora {printer} interrompeu-se ao receber o crachá ({why}). O crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>A impressora {printer} foi desconectada quando ia começar a imprimir.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>Nenhuma impressora se chama {name!r}. Escolha uma: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>Ainda não há delegações, por isso não há nada para listar.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>Este órgão não tem membros, por isso não há nada para imprimir.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>A impressora tem este crachá há muito e não indica problemas. Vá vê-la.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Não foi possível desenhar este crachá, por um erro do Rollcall ({fault}). Comunique-o; corrija o nome e imprima de novo.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>O envio encontrou um erro do Rollcall ({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>A impressão encontrou uma falha do próprio Rollcall e continua ({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>Uma impressora tem de 0 a {most} crachás, por isso {size} não pode estar certo.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>O aviso tem de vir quando restarem entre 0 e {size} crachás, não {warn}.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>papel de crachás</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>tinta, toner ou fita</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>toner</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>Na impressora {queue} está a acabar: {what}.</translation>
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
      <translation>um consumível</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>A impressora {printer} não responde. Veja o seu visor. O crachá é guardado e tentado de novo.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>A impressora {printer} está aberta. Feche a tampa.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>A impressora {printer} está sem papel. Ponha papel para crachás.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>A impressora {printer} está sem fita. Ponha uma nova.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>A impressora {printer} está demasiado quente e espera até arrefecer.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>A impressora {printer} está demasiado fria para imprimir. Aqueça a sala.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>A impressora {printer} está em pausa. Prima o seu botão para continuar.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>Não foi possível escrever a cópia de segurança {path} ({why}). Verifique se o disco ou a pen está ligado e tem espaço, e repita.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>Não é possível abrir a base de dados {path}: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>O SQLite deste computador é o {version}, que pode perder dados guardados. O Rollcall precisa do {wanted} ou mais recente: execute de novo a instalação (python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>A base de dados {path} está bloqueada por outro programa. Feche o outro programa (talvez um de cópias de segurança) e inicie de novo o Rollcall. Nada se perdeu.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>A base de dados {path} não abre com a chave deste posto: o ficheiro da chave não lhe pertence ou o ficheiro está danificado. Não o apague. Reponha a chave certa ou restaure a última cópia: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path} não abre com esta chave: não é uma cópia do Rollcall, a chave é de outro posto ou o início está danificado.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>A base de dados está danificada ({what}). Não continue a trabalhar com ela. kioskctl restore BACKUP põe de parte tudo o que contém e coloca a última cópia no seu lugar; o que lhe falta volta da central.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>O disco está cheio, por isso isto não foi guardado. Liberte espaço (apague exportações ou crachás antigos) e repita. Tudo o que foi guardado antes está seguro.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>O disco já não deixa escrever nada, por isso isto não foi guardado. Reinicie o computador e veja o disco; tudo o que foi guardado antes está seguro.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>A base de dados está bloqueada por outro programa, por isso isto não foi guardado. Feche o outro programa e repita.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>O servidor da base de dados não responde ({why}), por isso isto não foi guardado. Será tentado de novo; veja o servidor e inicie-o se estiver parado.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>O Rollcall já está aberto em {folder} (processo {holder}). Use essa janela ou feche-a primeiro.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>Não é possível escrever na pasta de dados {folder} ({why}). Verifique de quem é ou escolha outra com --folder.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>O Rollcall já está aberto em {folder}. Use essa janela ou feche-a primeiro.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>O disco está cheio, por isso o Rollcall não pode iniciar em {folder}. Liberte espaço (apague exportações ou crachás antigos) e inicie-o de novo. Tudo o que foi guardado antes está seguro.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>Não é possível criar a pasta de dados {folder} ({why}). Escolha outra com --folder.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>ficheiro da chave (só o dono o pode ler)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>porta-chaves</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>Falta a chave dos dados deste posto: {path} não existe e o porta-chaves deste computador não a tem. Reponha o ficheiro da chave a partir da cópia do posto.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>O ficheiro da chave {path} está danificado. Reponha-o a partir da cópia.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>Não é possível ler o ficheiro da chave {path}: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} não pode dar nome ao lugar de um evento na base de dados. Use até 40 minúsculas, algarismos e traços baixos, como event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} não é o endereço de uma base de dados: {why}. Tem este aspeto: postgresql://user@server/rollcall.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>O servidor da base de dados não responde: {why}. Verifique o endereço e se o servidor está a funcionar.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>O servidor da base de dados não aceita isto ({why}), por isso não foi guardado. Será tentado de novo; veja o servidor.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>O servidor da base de dados não pode garantir o que acabou de guardar ({why}). Veja o servidor de reserva. Nada se perdeu: é enviado de novo até estar seguro.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>Não foi possível arrumar a base de dados ({why}); será tentado de novo.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>início</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>O pacote está alterado ou danificado no ponto: {where} (byte {at})</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>O pacote está cortado no ponto: {where}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>manifesto</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>fim, onde algo foi acrescentado</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>primeiros bytes</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Este ficheiro não é um pacote do Rollcall. O nome de um pacote termina em .rollcall; escreva um no outro posto: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>Este pacote é da forma {version} e este computador conhece a forma {known}. Atualize o Rollcall neste computador e leia-o de novo.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>Este pacote é da forma antiga {version}, que já não é lida. Atualize o Rollcall no posto que o escreveu e escreva-o de novo.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>A pen não se consegue ler para lá do byte {at} ({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>Este pacote é de outro evento. Nada foi lido. Leia-o num posto desse evento: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>Este pacote está selado com uma chave que este posto não tem: foi escrito por um posto que não se juntou à mesma central, ou depois de este ser excluído. Nada foi lido. Junte primeiro ambos a uma só central.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>O pacote não está assinado pelo posto que indica como autor. Nada foi lido. Pergunte a quem lho deu de onde vem.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>Não é possível ler o manifesto do pacote: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>Não foi possível escrever o pacote {path} ({why}). A pen foi retirada? Nada se perdeu: ligue-a e escreva-o de novo.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>Não há nenhuma pasta {place}. Ligue a pen e indique a pasta dela, ou indique um ficheiro numa pasta existente, terminado em {ending}.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>A pen em {folder} está cheia. Nada ficou nela. Liberte espaço ou use outra.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>O pacote é demasiado grande para a pen em {folder}. Use uma formatada em exFAT.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>Não é possível escrever na pen em {folder}. Verifique o interruptor e de quem é a pasta, ou use outra.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} não é um ficheiro. Indique o próprio pacote: termina em .rollcall.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} é demasiado grande para um pacote do Rollcall.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>Não há nenhum ficheiro {path}. Ligue a pen e indique o pacote que contém.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>Não foi possível ler o pacote {path} ({why}). A pen foi retirada? O que foi lido antes está guardado: ligue-a e leia-o de novo.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. A página anterior foi recebida, nada depois. Copie-o de novo, ou peça a «{name}» que o escreva outra vez.</numerusform>
        <numerusform>{what}. As %n páginas anteriores foram recebidas, nada depois. Copie-o de novo, ou peça a «{name}» que o escreva outra vez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>%n entrada que «{name}» tem não está neste pacote nem aqui: continua onde acabou um anterior.{why} O que encaixa foi recebido. Leia o anterior, ou peça a «{name}» um com --everything.</numerusform>
        <numerusform>%n entradas que «{name}» tem não estão neste pacote nem aqui: continua onde um anterior acabou.{why} O que encaixa foi recebido. Leia o anterior ou peça a «{name}» que escreva um com --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>«{name}» foi excluído deste evento. O que tinha feito foi recebido, pois talvez mais ninguém o tenha: veja as operações antes de confiar nelas.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>Este pacote é de outro evento. Nada foi lido.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>O autor deste pacote, «{name}», foi excluído deste evento. Nada foi lido. Leve-o à central: pode conter operações que mais ninguém tem.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>O posto que escreveu este pacote, «{name}», não é conhecido deste evento. Nada foi lido. Junte-o à central; se já o fez, leia antes um pacote da central.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>O fim deste pacote não está assinado pelo posto que escreveu o início. Nada foi lido. Peça que o escrevam de novo.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>O pacote mudou durante a leitura. Nada foi recebido; leia-o de novo.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} O que está antes foi recebido.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. Nada pôde ser lido. Copie-o de novo ou peça que o escrevam outra vez.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>Não é possível ler a página {number} do pacote: quem o escreveu tem outra versão. Atualize o Rollcall em ambos os postos.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} Tudo o que trazia foi recebido antes. Leia-o então mais uma vez.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>Nenhum posto se chama {wanted!r}. Postos deste evento: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>Este posto ainda não contém um evento, por isso não pode escrever nem ler um pacote. Junte-se uma vez a uma central (kioskctl join) ou importe o evento.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>Vários postos chamam-se {wanted!r}. Indique um pelo identificador: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>A pen devolve algo diferente do que foi escrito. Nada ficou nela. Use outra pen.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>A pen não guardou o que foi escrito: {why}. Nada ficou nela. Use outra pen.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>O que responde em {url} não é uma central Rollcall (estado {status}). Verifique o endereço; {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} não é o endereço de uma central. Tem este aspeto: 10.0.0.5:8470.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>A central diz: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>A central em {url} tem uma falha própria (estado {status}). Nada se perdeu; veja a janela da central ou inicie-a de novo.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>A resposta de {url} é demasiado longa para uma central.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>O que responde em {url} não é a central a que este posto se juntou. Nada disso foi usado. Verifique o endereço da central e a rede.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>A ligação a {url} está a ser intercetada: alguém entre este posto e a central mostra uma chave própria. Nada foi dito e nada mudou. Use outra rede, como um cabo até à central, ou sincronize por um ficheiro numa pen.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>A central não indica um endereço. Escreva-o com o código.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>A central em {url} é de uma versão anterior. Atualize lá o Rollcall.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>A central em {url} não conhece este código de adesão. Nada foi enviado. Leia de novo o código no ecrã da central ou mostre lá um novo: um código vale dez minutos. Se estava certo, lá responde outra coisa que não a central: verifique o endereço.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>A central não diz quem é. Atualize o Rollcall na central.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>Este posto não se juntou a nenhuma central. Junte-se a uma: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>A resposta da central indica outro posto. Junte-se de novo à central.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>Este computador não está em nenhuma rede onde se encontrem centrais. Ligue-o ou escreva o endereço da central tal como o ecrã dela o mostra.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>Um código de adesão tem %n letra ou algarismo, como 7K3M-9QX2-T4AB. Leia-o de novo no ecrã da central.</numerusform>
        <numerusform>Um código de adesão tem %n letras e algarismos, como 7K3M-9QX2-T4AB. Leia-o de novo no ecrã da central.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>Não é possível ler o pedido de adesão: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>O pedido de adesão não contém uma chave utilizável. Tente de novo.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>A resposta não vem da central que mostrou este código. Verifique o endereço da central.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>Não é possível ler a resposta da central: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>Não é possível ler o que a central diz da sua chave: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>Não é possível ler a pergunta do posto: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>Este código é de uma central mais recente do que este posto entende. Atualize o Rollcall neste computador e leia-o de novo.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>O código da central foi mal lido. Leia-o de novo; se não ajudar, o leitor escreve para outro teclado: escreva antes o endereço da central e o código curto.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>A entrada {number} do posto {station} existe duas vezes: o disco desse posto foi copiado ou restaurado. Ambas são guardadas. Pare um dos dois postos e junte o outro de novo.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>Os dois registos diferem e nenhum lado pôde dar o que falta ao outro. Tente de novo.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>O outro lado é de outro evento. Junte este posto à central certa.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>Não é possível ler a cópia do registo da central: {why}. Atualize o Rollcall neste computador e na central e tente de novo.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>Nada foi enviado. Verifique o endereço; se um navegador nesta rede mostrar uma página de acesso, inicie sessão primeiro; ou use outra rede, como um cabo até à central, ou uma pen.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>O que responde mostra uma chave diferente da da central: há uma página de acesso da rede pelo meio, a ligação está a ser intercetada ou outro computador tem o endereço da central.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} Chama-se «{name}».</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>O que responde é outra central Rollcall, não a central a que este posto se juntou: tem agora o endereço dela.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>O que responde mostra uma chave que a central entretanto substituiu. Se a central foi restaurada de uma cópia, junte-se de novo com um código novo; se não, alguém pode ter a chave antiga.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>pode haver uma página de acesso da rede pelo meio: abra um navegador e inicie sessão primeiro.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>Nada se perdeu: o que se faz aqui fica guardado e passa assim que a central responder.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>A resposta da central em {url} foi cortada: a rede caiu ou a central foi parada. Nada se perdeu; será tentado de novo.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} Uma central fala HTTPS: escreva o endereço como https://, por favor.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>Esta rede não conhece o nome em {url}. Nada se perdeu. Escreva antes o número da central, tal como o ecrã dela o mostra (por exemplo 10.0.0.5:8470), ou use a rede em que a central está.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>A central em {url} não respondeu em {seconds:g} segundos. Nada se perdeu; será tentado de novo. Se continuar, veja a janela da central: o programa pode estar bloqueado.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>Não é possível alcançar a central em {url}: de lá não volta nem um sim nem um não. {nothing_lost} Veja se o computador da central está ligado e na mesma rede que este; algumas redes de visitantes separam os computadores, e uma firewall na central pode estorvar.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>O que responde em {url} aceita a chamada e depois nada diz. Nada foi enviado. Veja a janela da central: o programa pode estar bloqueado, por isso inicie-a de novo; ou verifique o endereço e a porta; {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>Não é possível alcançar a central em {url}. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>Não se estabelece uma ligação segura a {url} ({why}). Nada foi enviado. Verifique o endereço e a porta; {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>A resposta da central em {url} chega demasiado devagar: a rede é má ou algo pelo meio a retém. Nada se perdeu; será tentado de novo.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>Não é possível alcançar a central em {url}: este computador não está em nenhuma rede que lá chegue. {nothing_lost} Ligue o cabo ou escolha a rede em que a central está.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>O que responde em {url} fala uma forma antiga e insegura de HTTPS: não é uma central Rollcall, ou algo pelo meio enfraquece a ligação. Nada foi enviado. Verifique o endereço; {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>O que responde em {url} não fala HTTPS, por isso não é uma central Rollcall. Nada foi enviado. Verifique o endereço e a porta; {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>cortada</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>Não é possível ler a mensagem do outro lado: {why}. Verifique o endereço da central e que não haja uma página de acesso da rede pelo meio; depois tente de novo.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>Uma mensagem da sincronização é demasiado grande ({size_mb} MB). Atualize o Rollcall neste computador e na central.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>O outro lado fala a versão {version} da sincronização e este computador a versão {ours}. Atualize o Rollcall neste computador.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} contém um carácter que não se pode imprimir (U+{number:04X}): escreva a célula de novo</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} tem %n carácter e cabem no máximo {most}: encurte-o</numerusform>
        <numerusform>{name} tem %n caracteres e cabem no máximo {most}: encurte-o</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>falta {name}: preencha-o</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} é "{text}": escreva yes ou no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} é "{text}": escreva um número inteiro de 0 a {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} é "{text}": escreva data e hora como 2019-10-14T09:30</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} é "{text}": escreva a hora local do recinto, sem desvio</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} é "{text}", que não é um endereço de e-mail: corrija-o ou deixe vazio</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} é "{text}", que não é um país conhecido: escreva as duas letras, como KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} indica "{text}", que foi omitido: escreva as línguas como en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} é "{text}": escreva a data como 2019-10-14</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>uma aspa abre e nunca fecha: retire-a ou feche-a</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>uma célula é demasiado longa para ser lida: encurte-a</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes é {count}: escreva um número de {least} a {most}</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>tem mais de 30 MB: reduza-a</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>não é uma imagem que se possa ler: use JPEG, PNG ou WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>o recorte é demasiado pequeno para se reconhecer em papel</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>não é possível ler: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>Não é possível abrir a pasta {folder}: {why}. Indique a pasta que contém as fotografias.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>ninguém está inscrito com o código do seu nome</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>tem mais de 60 milhões de pontos: reduza-a</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>é demasiado pequena para se reconhecer em papel</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} é uma imagem da mesma pessoa</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, linha {row}: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>linha {row}</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, linha {row}: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, linha {row}</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where} já dá lugar a {code}: diga-o só numa das duas</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>Ainda não há lista de delegações, por isso os códigos delas não foram verificados.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>o código {code} já é usado em {where}: dê a cada linha o seu</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} descreve o evento {code}, mas este posto contém {held}. Use outra pasta de dados para outro evento.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} não pode ser usado: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>Faltam a {source} as colunas {columns}. Contactos, necessidades, mesas e notas já existentes ficam; o resto é tomado como vazio.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends ({ends}) é anterior a starts ({starts}): corrija um dos dois</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone é "{text}", que não existe: escreva-o como Asia/Seoul ou Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" é novo: é tratado como sessão aberta</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>acaba ({ends}) antes de começar ({starts}): corrija um dos dois</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>falta capacity: uma visita precisa do número de lugares</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits indica "{text}", e ninguém definiu essa categoria</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>falta o nome: preencha given_name ou family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>ninguém está inscrito com o código {text}: corrija-o ou acrescente essa pessoa à lista de participantes</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} é "{text}": escreva um de {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>falta {name}: dê a esta linha um código que mais nenhuma tenha</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category é "{text}", que não é nenhuma de {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation é "{text}", que não está na lista de delegações: corrija-o ou acrescente-a a essa lista</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>a delegação {delegation} já tem outro chefe: {first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>começa em {day}, que não é um dia do evento</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>as portas fecham ({closes}) antes de abrir ({opens})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone é {phone}: a folha de cálculo perdeu-lhe os algarismos</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones indica {count}, e um crachá mostra {most}</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} é "{text}": a folha de cálculo transformou-o em número. Ponha a coluna como texto e escreva-o de novo</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} é "{text}": use as letras A a Z, algarismos e hífenes</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>tem %n célula e o cabeçalho {width}: ponha entre aspas a célula com a vírgula</numerusform>
        <numerusform>tem %n células e o cabeçalho {width}: ponha entre aspas a célula que contém uma vírgula</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} parece uma lista de {list}, mas falta-lhe a coluna {missing}. Acrescente-a ao cabeçalho e importe de novo.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>Não há nada para importar aqui. Indique event.toml, delegations.csv, participants.csv ou programme.csv (ou .xlsx), ou a pasta que os contém.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} não é texto que se possa ler. Abra-o numa folha de cálculo e guarde-o como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} parece escrito em {encoding}: veja se "{line}" se lê bem. Se não, guarde o ficheiro como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} está vazio.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, folha {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} está vazio.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} tem duas vezes a coluna "{column}". Deixe uma e importe de novo.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>As colunas de {source} não são as de nenhuma lista conhecida ({names}).</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: nada é feito com as colunas {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>Não é possível abrir a pasta {folder}: {why}. Veja se a pode ler.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} excede {size_mb} MB, de que nenhuma lista de participantes precisa. Guarde só a lista como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>Não é possível ler {name}: {why}. Feche-o noutros programas e veja se o pode abrir.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>Não é possível ler {name}: {why}. Corrija-o num editor de texto; é TOML em UTF-8.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} não descreve nenhum evento.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} Foi omitido.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>Não há nenhum ficheiro {path}. Veja o nome e a pasta.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Não é possível ler {name}: está danificado ou não é uma folha de cálculo. Abra-o numa folha de cálculo e guarde-o de novo como .xlsx ou CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} descomprime-se em muito mais do que uma lista de participantes precisa, por isso não foi aberto. Copie as linhas para um novo livro ou guarde a folha como CSV UTF-8.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} tem células além da linha {rows:,} ou da coluna {columns}, por isso não foi aberto. Apague o que está muito abaixo e à direita da lista e guarde-o de novo.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} é um ficheiro .xls antigo ou está protegido por palavra-passe. Abra-o na folha de cálculo e guarde-o como .xlsx sem palavra-passe.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} está protegido por palavra-passe. Guarde-o sem ela.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} é um livro binário. Guarde-o como .xlsx.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} contém macros. Guarde-o como .xlsx, que não as contém.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>Não é possível ler {name} ({why}). Abra-o numa folha de cálculo e guarde-o de novo como .xlsx ou CSV UTF-8.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. Escolha outra pasta e exporte de novo.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} não foi escrito: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>As exportações escrevem-se como csv ou xlsx, não como {form}.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>Um ficheiro xlsx comporta {most:,} linhas e há mais. Exporte como csv.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>o disco está cheio. Liberte espaço ou escolha outro disco e exporte de novo.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>não há nenhuma pasta {folder}. Crie-a ou escolha outra.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>uma pasta tem esse nome. Escolha outro nome.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>não se pode escrever aí. Feche-o noutros programas ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} não é uma hora. Escreva 09:30 ou 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>Não há ecrã aqui. Use kioskctl neste terminal, ou fotografe a janela: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>A impressora {printer} não aceitou o crachá. Veja o visor. O crachá é guardado e será tentado de novo.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>o mais longo de tudo</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>um só nome</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>nada além de um nome</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>um nome de uma só palavra longa</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>uma palavra muito longa no cargo</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>duas linhas em tailandês</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>da direita para a esquerda com sinais</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>persa com carácter de união</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>hebraico com um número dentro</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>hangul, apelido primeiro</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>caracteres han, apelido primeiro</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>kana</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>devanágari com ligaturas</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>bengali</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>tâmil de grande largura</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>etíope</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>georgiano</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>arménio</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>cirílico além do russo</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>grego</translation>
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
      <translation>latim com todos os acentos</translation>
    </message>
  </context>
</TS>
