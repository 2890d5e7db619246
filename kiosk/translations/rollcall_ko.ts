<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>이 컴퓨터에는 카메라 사용에 필요한 구성 요소가 없습니다. 스캐너를 사용하세요.</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>이 컴퓨터에 카메라가 없습니다. 스캐너를 사용하세요.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>카메라가 멈췄습니다: {why}. 스캐너를 사용하세요.</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>이 컴퓨터에는 카메라에 필요한 구성이 없습니다. 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>카메라가 없습니다. 파일을 선택하세요.</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>카메라가 멈췄습니다: {why}. 파일을 선택하세요.</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall 자체에 오류가 발생했습니다({kind}). 이미 저장된 내용은 안전합니다. 계속 진행하시고, 이 파일을 Rollcall 담당자에게 보내 주세요: {path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Rollcall 오류</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>처리되지 않음</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>처리하지 못했습니다</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>데스크로 오십시오</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}, {station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}. 명찰은 추가로 인쇄하지 않았습니다.</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by}님이 {who}님의 명찰을 수령합니다</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}님: 명찰 {issue}번을 인쇄 중입니다. 이전 명찰은 이제 무효입니다.</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>참가 승인 저장됨</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}, {who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>체크인 완료</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>등록 및 체크인 완료</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>대리 참석</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>예외 처리 데스크로 보냈습니다</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>명찰 전달 완료</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>재발급 중</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>수정 완료</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>테이블·구역 변경 완료</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>좌석 확정</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>좌석 반납 완료</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>좌석은 다음 동기화 때 반납됩니다</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>대기 취소 완료</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{first}님 대신 {who}님이 참석합니다</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>환영합니다</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>환영합니다: 의전에 알렸습니다</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>체크인 완료: 메모를 읽으세요</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>이미 입장함</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>이 명찰은 입장할 수 없습니다</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>세션 만석</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>참가 미승인</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>서류 미비</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>회비 미납</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>등록 취소됨</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>이전 명찰: 교체되었습니다</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>회수된 명찰</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>위조 또는 손상된 코드</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>다른 행사의 명찰</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>알 수 없는 코드</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>여러 명이 일치합니다</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>버스 만석</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>다른 버스</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>미확정: 대기 명단</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{all}명 중 {inside}명 입장</translation>
    </message>
    <message>
      <source>More</source>
      <translation>더 보기</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>수정</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>먼저 사람을 찾으세요</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>예제 행사</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>검색 결과</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>초대장이나 명찰을 스캔하거나, 아무 데서나 이름을 입력하세요.</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>화살표 키로 고르고 Enter를 누르세요.</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>글자를 줄이거나 다르게 써 보세요. 또는 F2를 누르세요.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>준비됨</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>검색 결과 없음</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>행사를 여는 중</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>이 단말에 아직 행사가 없습니다</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>주최 측 명단을 가져오거나, 행사가 있는 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>여기서는 Rollcall을 시작할 수 없습니다</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>행사 가져오기(F8)</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>예외 처리 데스크로 (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>명찰 대리 수령</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>대리 참석</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>헤드셋·카드 대여</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>회비 납부 완료</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>대표단 내 역할</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n명 찾음</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>방금 여기서 처리함</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>입장함</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>앞의 {shown}명 표시: 더 입력하면 줄어듭니다</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>예제 행사입니다. 실제 인물은 없으니 무엇이든 해 보세요.</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>코드를 스캔하거나 이름을 입력하세요</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>백업을 만들고, 열어서 온전한지 확인했습니다: {path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>백업하는 중</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>백업 검사 중: 모든 작업과 서명을 확인합니다</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>지금 백업하기</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>백업 복원</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>백업을 확인하는 중</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>백업 선택</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>이 단말의 백업</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>단말 백업</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>백업을 복원했습니다</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>아직 백업이 없습니다. 15분 안에 자동으로 만들어집니다.</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>방금 백업했습니다.</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>백업 이후 이 단말에서 한 작업은 화면에서 사라집니다. 전부 따로 보관되며, 허브에 이미 전달된 작업은 저절로 돌아옵니다.</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>허브가 좌석을 배분할 때까지 이 단말에는 좌석이 없으며, 대기 중이던 인쇄 작업은 먼저 확인을 요청합니다.</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>지금 내용을 이 백업으로 바꿀까요?</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>복원하기</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>이전 내용을 읽을 수 없었습니다. “set-aside” 폴더에 보관되어 있습니다.</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>마지막 백업: {age} 전.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”, 행사 {event}: %n명, 그중 {checked_in}명 체크인.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>마지막 자체 작업: {age} 전.</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>“set-aside” 폴더에 이 백업에 없는 작업 %n건이 있습니다. 허브에 있는 작업은 다음 동기화 때 돌아옵니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>빠진 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”, 다른 버전의 Rollcall에서 만듦: 작업 %n건.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>다음 단계: 허브와 동기화하세요(F7).</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>백업을 복원하지 못했습니다</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>가져왔습니다. 보관하려면 이름을 지정해 저장하세요</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>내보냈습니다</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>사진은 파일 옆에 있습니다. 함께 옮기세요.</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>테스트를 프린터로 보냈습니다</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>여기 표시된 사람으로 인쇄합니다. 어느 단말에서도 통과되지 않습니다.</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>이제 이 단말은 {name} 레이아웃으로 인쇄합니다</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>저장하지 않았던 내용을 다시 불러왔습니다</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>저장됨: {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>화살표 키는 선택한 요소를 1 mm씩, Shift와 함께 0.1 mm씩 옮깁니다. Alt와 함께 누르면 크기가 바뀝니다. Page Down은 다음 요소를 선택합니다.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>그리기</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>흑백 전용 프린터용</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>용도</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>앞뒤 한 장에 인쇄</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>새 용지로 시작하는 기준</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>거꾸로 놓이는 면</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>임시 명찰</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>확인증</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>좌석 명패</translation>
    </message>
    <message>
      <source>List</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>안내판</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>너비</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>높이</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>접지 않음</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>가로선을 따라</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>세로선을 따라</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>접는 선 표시</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>각각 별도 용지</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>한 장에 여러 개</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>용지</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>없음: 이어서 배치</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>용지 너비</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>용지 높이</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>가로 개수</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>세로 개수</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>왼쪽 여백</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>위쪽 여백</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>가로 간격</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>세로 간격</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>자르는 선 표시</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>뒷면</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>앞면</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>필드 삽입</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>언어 추가</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>이 언어로 쓸 내용</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>언어를 빼려면 둘 다 비워 두세요.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>텍스트 추가</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>사진 선택</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>본인 사진</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>텍스트(위에서 아래 순)</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>내용</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>모든 구역(쉼표로 구분)</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>왼쪽에서</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>위에서</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>앞면</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒷면</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>면</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>채우기</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>테두리</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>테두리 두께</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>모서리 반지름</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>왼쪽</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>가운데</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>오른쪽</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>크기</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>최소</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>최대 줄 수</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>위 간격</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>정렬</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>색</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>굵게</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>대문자로</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>다른 언어</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>위</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>아래</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>전체 보이기</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>틀 채우기</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>늘이기</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>끝점: 왼쪽에서</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>끝점: 위에서</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>회전</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>세로 위치</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>글자</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>단어</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>단어 최소</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>안쪽 여백</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>두께</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>점선</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>맞춤</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>면</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>(아직 비어 있음)</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>텍스트 묶음</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR 코드</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>구분 띠</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>사각형</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>선</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>구역</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>개인 일정</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>연습 표시</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>경칭</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>이름(성은 대문자)</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>경칭·약칭 포함 이름</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>목록용 이름</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>이름(성 제외)</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>성</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>이름 뒤 약칭</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>본래 문자 이름</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>구분</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>구분 글자</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>행사명</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>행사 날짜</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>행사 장소</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>단장 표시 등 추가 줄</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>명찰 번호</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>좌석</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>임시 명찰 날짜</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>신청한 세션</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>QR 코드 내용</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>점선</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>검정</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>회색</translation>
    </message>
    <message>
      <source>White</source>
      <translation>흰색</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>구분 색</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>구분 색 위에 잘 보이는 색</translation>
    </message>
    <message>
      <source>None</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>처리하지 못했습니다</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>요소(그리는 순서)</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>확인할 점</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>요소: 아래쪽 항목이 위에 놓입니다</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>레이아웃 가져오기</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>레이아웃 내보내기</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>명찰 디자인</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name} (내 레이아웃)</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>열 레이아웃</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>다른 이름으로 저장</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>내보내기</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>테스트 인쇄</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>이 단말에서 사용</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>요소 추가</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>복제</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>앞으로</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>시험해 볼 명찰의 주인</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>프린터 해상도(인치당 점)</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>왼쪽에서 {x:g}, 위에서 {y:g}, 크기 {w:g} × {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>확인할 점 %n개</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>저장 안 됨</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>이 단말이 사용 중</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>인쇄될 용지, {width:g} × {height:g} mm</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>명찰: 선택한 요소 없음</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>고칠 점 없음, %n명으로 시험함</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>다른 %n명도 같습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>{source}에서 시작한 새 레이아웃</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}, Rollcall 기본 제공</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>레이아웃을 저장할 이름</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>저장하기</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>변경 내용을 버리고 다른 레이아웃을 열까요?</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>변경 내용 버리기</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>계속 디자인</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>이 단말에 별도의 이름으로 저장됩니다.</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Rollcall 기본 레이아웃은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>{name}의 변경 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
      <source>back</source>
      <translation>뒤</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>인원수 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>취소했습니다</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>그래도 들여보낼까요?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>들여보내기</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>누가 왜 허락했는지 기록에 남습니다.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>카메라 화면</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>변경된 내용이 없습니다</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>출입구</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>그래도 들여보내기</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>프로그램을 가져오세요. 세션마다 출입구가 생깁니다.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>세션</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>입장(+)</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>퇴장(−)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>카메라</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>전체 화면</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>숫자와 Enter: 인원수 · + 입장, − 퇴장 · Ctrl+Z: 실행 취소</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>전체 화면 종료</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>인원수: {typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>퇴장</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>입장</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>명찰을 스캔하세요</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>퇴장</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>장소나 시간이 다릅니다</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>입장 기록이 없습니다</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>날짜나 시간이 다릅니다</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>이 명찰은 입장할 수 없습니다</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>등록 데스크로 안내하세요</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>명찰을 회수하고 등록 데스크로 안내하세요</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>제한 없음</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>만석</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>단독 운영: 이 출입구의 스캔만 계산합니다</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>in</source>
      <translation>입장</translation>
    </message>
    <message>
      <source>out</source>
      <translation>퇴장</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>알 수 없는 사람</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>{count}석 남음</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>{time}부터 안에 있음</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>{time}에 퇴장</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>총 {entered}명 입장, {refused}명 거절</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>{count}명 초과</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>/ {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>{time} 인원수 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>지금 열림: {session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>처리됨</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>기다리는 사람이 없습니다</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>예외 처리 데스크로: 이유는?</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>도움을 기다리는 사람</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>맡기 (Enter)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>누구</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>위치</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>기다린 시간</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>맡은 사람</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>데스크에서 보낸 사람(카드에서 Ctrl+E)과 키오스크에서 부른 사람이 여기에 나옵니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n명이 도움을 기다림</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>기다림</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>누군가</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>서류 또는 승인</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>참가비</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>이름 또는 정보</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>명찰 또는 프린터</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>현장 견학</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>도움 요청</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>의전 손님</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>찾지 못함</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>오지 않는 상대를 기다림</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>키오스크 고장</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>본인 찾는 중</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>미팅 확인 중</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>질문에 답하는 중</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>명찰을 기다리는 중</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>이름 변경됨</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>동기화 완료</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>보냄 {sent}건, 받음 {received}건</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>처리하지 못했습니다</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>USB에 저장하는 중</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>USB를 읽는 중</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>약 %n분 남았습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>모두 받았습니다. 목록을 만드는 중입니다.</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>항목 {total}개 중 {done}개를 반영했습니다.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>행사를 넘겨받는 중</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>항목 {total}개 중 {done}개가 이 디스크에 안전하게 저장되었습니다.</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>1분 안에 끝납니다.</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub} (다른 행사)</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>단말 하나({role})용, 10분 동안 유효합니다. 그 단말에서 스캔하거나 주소와 이 코드를 입력하세요.</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>단말 용도</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>단말 등록</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>허브 중지</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>이 허브에 연결하는 QR</translation>
    </message>
    <message>
      <source>For</source>
      <translation>용도</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>이 단말은 {addresses}에서 허브로 작동 중입니다</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>허브에 주소, 코드, QR이 표시됩니다. 주소와 코드를 입력하거나 QR을 스캔하세요.</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>이 네트워크에서 허브를 찾는 중</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>이 네트워크에서 찾은 허브입니다. 이름은 누구나 쓸 수 있으니, 허브 화면에 표시된 코드로 맞는 허브인지 확인하세요.</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>허브 찾기</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>허브로 사용</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>열려 있는 동안 다른 단말이 여기에 연결합니다</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>연결</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>이 네트워크에서 응답하는 허브가 없습니다. 허브 화면에 표시된 주소를 입력하세요.</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>허브 연결</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>허브 주소</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>동기화</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>여기서 한 작업은 먼저 여기에 저장한 뒤 다른 단말에 전달합니다.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>지금 동기화</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>동기화 중</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>허브 코드를 읽었습니다</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>‘연결’을 누르면 이 허브의 단말이 됩니다.</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>이 단말</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>현재 상태</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>네트워크가 없을 때</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>이 단말의 이름</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>USB에 저장</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>USB 읽기</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>필요한 모든 단말</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>새 단말: 전체</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>USB 선택</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>USB의 파일 선택</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>USB로 동기화</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>여기서 USB에 저장하고 이 행사의 다른 단말에서 읽으세요. 이 행사의 단말은 차단되기 전까지 모두 이 USB를 열 수 있으니 몸에 지니고 다니세요.</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Rollcall USB</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>USB가 준비되었습니다. 빼셔도 됩니다</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>새 내용이 없습니다. USB의 내용은 이미 모두 여기에 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>그쪽에 가져다줄 작업이 여기에 %n건 있습니다. USB에 저장하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>새 내용이 없습니다. 이 USB는 이 단말이 가진 내용을 상대에게 알려 줍니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>작업 %n건을 저장하고 다시 읽어 확인했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>USB의 내용 일부를 쓸 수 없었습니다</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>새 작업 %n건.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>새 내용이 없습니다. 이 USB는 이미 여기서 읽었습니다.</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>새 내용이 없습니다. 그 단말의 더 새로운 USB를 이미 읽었습니다.</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>{station}의 USB를 읽었습니다</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>대상: {stations}.</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>이 단말의 작업 %n건이 허브로 보낼 차례를 기다립니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>인증서</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>전송 대기</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>작업 %n건</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>시계</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>잃는 내용은 없지만 목록의 시간이 틀립니다. 시계를 맞추세요.</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>허브에 계속 연결할 수 없으면 USB로 작업을 옮기세요.</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>아직 동기화하지 않음</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>이 단말의 대기 작업은 없습니다. 그 이후 다른 단말의 작업은 아직 여기에 없습니다.</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>다른 단말의 작업</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>여기에 배분된 좌석이 없습니다. 신청은 순서대로 대기 명단에 오릅니다.</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>{when} 이후 다른 곳에서 교체되거나 회수된 명찰은 여기서 알 수 없습니다.</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>{when} 이후 다른 단말의 작업은 다음 동기화까지 여기서 알 수 없습니다.</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>이 단말이 허브입니다</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>이 창이 열려 있는 동안 다른 단말이 여기와 동기화합니다.</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>이 단말은 단독으로 작동합니다</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>언제까지든 모든 기능을 쓸 수 있습니다. 다른 데스크와 공유하려면 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>허브와 일치</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>마지막 동기화: {ago}({when})</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>허브</translation>
    </message>
    <message>
      <source>None</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}, 가장 오래된 것은 {when}부터({age})</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>허브와 같음</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>체크인, 인쇄, 수정, 현장 등록 모두 언제까지든 할 수 있습니다.</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>방문 좌석은 모두 여기서 배정합니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>여기서 방문 좌석 %n석을 확정할 수 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when}에 서로의 내용이 모두 일치했습니다.</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>인수인계서를 저장했습니다</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>인수인계</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>인수인계서 저장</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>인원, 남은 일, 프린터와 용지 상태를 담은 PDF입니다.</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>인계자</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>인수자</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>메모</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>대여 목록</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item}: {name}님에게 대여했습니다.</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item}: 반납되었습니다. 대여자는 {name}님이었습니다.</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>저장됨: {path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>물품 번호</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>완료(Esc)</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}, {when}부터, {station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>헤드셋이나 투표 카드의 번호를 스캔하거나 입력하세요. 대여 중인 물품은 누가 빌렸든 반납 처리됩니다.</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>전체 대여 중: %n개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>{name}님에게 대여</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>대여 중인 물품이 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>물품의 번호를 입력하세요(최대 %n자).</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item}: 이미 대여 중입니다. 먼저 반납 처리하세요.</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item}: 대여 중이 아닙니다.</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>사진을 저장했습니다</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>사진을 삭제했습니다</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>카메라(스페이스바)</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>다시 찍기(스페이스바)</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>이 사진 사용</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>다른 사진 선택</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>사진 삭제</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>여기에 사진을 끌어다 놓으세요</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>이 컴퓨터나 카메라의 JPEG, PNG, WebP 파일.</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>얼굴을 틀 안에 맞추세요. 스페이스바나 Enter로 촬영합니다.</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>촬영(스페이스바)</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>사진을 끌어 옮기고, 휠을 돌리거나 +와 −를 눌러 확대하세요.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>파일 선택</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>명찰과 이 카드에 표시됩니다.</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>이 카드에 표시됩니다. 현재 쓰는 명찰에는 사진이 없습니다. 인쇄 화면에서 사진이 있는 레이아웃을 선택하세요.</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>{name}님의 사진</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>사진 파일</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>가져왔습니다</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>사진 %n장을 저장했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>폴더를 읽는 중</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>사진 {total}장 중 {done}장</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>파일을 읽는 중</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>저장하는 중</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>%n행을 저장했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>이 파일은 가져올 수 없습니다</translation>
    </message>
    <message>
      <source>New</source>
      <translation>새 항목</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>변경 없음</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>거부됨</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml과 대표단, 참가자, 프로그램의 CSV 또는 Excel 파일.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>파일 선택</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>사진 폴더</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>주최 측 명단을 여기에 끌어다 놓으세요</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>저장하기 전에 새 내용과 잘못된 내용을 보여 드립니다. 등록 코드를 파일 이름으로 한 사진 폴더도 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>진행 상황</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>명단</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>%n행을 저장할 예정입니다. 아직 저장하지 않았습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>사진 %n장을 저장할 예정입니다. 아직 저장하지 않았습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>저장할 수 있는 내용이 없습니다. 아래 행을 확인하세요.</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>이 명단의 내용은 모두 이미 있습니다.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>거부된 행</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>저장할 수 있는 사진이 없습니다. 아래를 확인하세요.</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>이 폴더의 사진은 모두 이미 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>그 밖에 제외됨: 다른 파일 %n개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>제외된 파일</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… 외 %n개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>%n행 저장</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>사진 %n장 저장</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>행사</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>참가자</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>프로그램</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>테이블과 구역</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, {row}행</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>종이용 좌석 명패 %n개</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>대표단 인원 {all}명 중 {here}명 도착</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n명 체크인 완료</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>인쇄용으로 저장됨</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>변경된 내용이 없습니다</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>명찰 %n개를 한꺼번에 인쇄합니다</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>이미 그렇게 되어 있습니다.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>필요 인원: {rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>순위를 숫자로 입력하세요.</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>먼저 고정된 현황표를 선택하세요.</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z로 취소할 수 있습니다.</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>저장되었습니다</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>도착하면 의전에 알립니다.</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>도착해도 의전에 알리지 않습니다.</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>순서를 바꿨습니다</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>다시 규칙대로</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>현황표를 고정했습니다</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>다음 동기화 후 모든 단말에 반영됩니다.</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>그때까지 이 창을 열어 두세요. 두 번째 단말에도 예약할 수 있습니다.</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>모든 단말에 전달됩니다.</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>직접 지정: {place}번째</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>{at}에는 현황표를 고정하지 않습니다</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>{at}에 고정 예정</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>순서</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>미도착 단장만</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>이 단말에서 알림</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>직접 배치</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>규칙대로 되돌리기</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>안내원용 목록</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>단장</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>직접 지정</translation>
    </message>
    <message>
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>도착 순서</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>기구</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>지금 또는 고정된 현황표</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>현황표 고정</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>고정된 현황표 인쇄</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>회원</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>대표자</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>의결권</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>회원 목록</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>참석 인정 기준</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>고정 예약 취소</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>현재 상태</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>놓인 명패</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>좌석 명패</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>오래되었거나 없는 좌석 명패 %n개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>치울 명패 %n개</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>좌석 명패를 인쇄한 뒤 배정·이동·개명·등록된 사람.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>좌석 명패 %n개 인쇄</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>명패 없음</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>이동함</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>내용이 다름</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>치우기</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>모든 좌석 명패가 맞습니다</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>테이블 {table}에 있음</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>스페이스바로 선택합니다. 메모가 있으면 먼저 읽어야 선택됩니다.</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>대표단 또는 이름</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>모두 선택(Ctrl+A)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>인원</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>역할(Ctrl+R)</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>회비·신임장(Ctrl+B)</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>단말 %n대</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>참석: 체크인한 사람</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>아직 스캔한 사람이 없습니다</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>둘 중 두 번째: 다른 단말의 현황표가 유효합니다.</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>참석: “{session}” 안에 있는 사람(출입구 집계)</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>{at}에 고정되지 않음: 예약한 단말이 켜져 있지 않았습니다. 그 시각 기준으로 고정하거나 예약을 취소하세요.</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>{at} 기준 고정, {who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>회원의 {share} 초과</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>의결권자의 {share} 초과</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>회원의 {share} 이상</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>의결권자의 {share} 이상</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>예약: {name}</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>예약 실행: {at}, {station}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>절반</translation>
    </message>
    <message>
      <source>all</source>
      <translation>전원</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>기록 없음</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>변경</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>회원 기준</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>의결권자 기준</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>이대로 정하기</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>다른 명단을 가져와도 내용이 다를 때만 바뀝니다.</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>회비가 미납이거나 신임장이 없으면 의결권이 없습니다.</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>대표단 사람들은 그래도 입장할 수 있습니다.</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>이미 고정한 현황표는 그대로입니다.</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>대표단의 {name}님</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>동행 대상</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>도착을 의전에 알림</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>회비·신임장: {name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>회비</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>신임장</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>필요 인원: {body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>충족 기준</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>대상</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>비율(1/2, 2/3)</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>시장이나 귀빈일 때만</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>예, 즉시</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>납부</translation>
    </message>
    <message>
      <source>open</source>
      <translation>미납</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>인정</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>초과</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>이상</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>의전</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>이 순위 지정</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>고정</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>아직 아님</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>도착 현황</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>정족수</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1이 맨 앞입니다. 지정한 사람의 이름과 사유가 옆에 표시됩니다.</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>모든 수치와 함께 보관되며, 나중에 바뀌지 않습니다.</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>앞으로의 시각은 예약됩니다. 이 단말이 켜져 있으면 그때 고정합니다. 두 번째 단말에도 예약하면 그 단말이 대신합니다.</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>{name}의 순위는 몇 번째입니까?</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>순위</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>본인 이름</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>현황표 고정: {body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>기준 시각(오늘)</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>단장 %n명 미도착</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>단장</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>단장 미도착</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>정족수 미달</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>집행위원회</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>회비 미납</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>신임장 없음</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>순서: {rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>단장 없음</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>단장 도착</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>이 기구에는 회원이 없습니다</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>회원 여부는 대표단 명단에 있습니다.</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>참석 {present}, 필요 {needed} · 회원 {members} 중 의결권 {entitled}</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>더 이상 지명되지 않음</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{all}명 중 {here}명 도착</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>%n명 체크인 및 인쇄</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>온 사람을 선택하세요</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>{at}부터</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>{name}님 동반</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>체크인 불가</translation>
    </message>
    <message>
      <source>present</source>
      <translation>참석</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>불참</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>{at} 도착</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>선택됨</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>메모 읽기</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>미도착</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>제가 맡습니다(Ctrl+T)</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n명 더</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>{name}님이 도착했습니다</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>총회</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>이 대표단은 더 이상 없습니다. 다시 확인하세요.</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>선택한 사람이 없습니다. 여기 있는 사람을 선택하거나 모두 선택하세요.</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>이 사람은 더 이상 여기에 없습니다.</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>이미 다른 단말이 맡았습니다.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>비율을 1/2이나 2/3처럼 입력하세요.</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>아직 오지 않은 시각입니다.</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>한 달 이내의 앞으로의 시각을 입력하세요.</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>그 시각에 고정할 현황표가 더 이상 없습니다. 다시 확인하세요.</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>집행위원회 먼저</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>회원 자격</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>단장의 직급</translation>
    </message>
    <message>
      <source>name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>교체 대표</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>자문</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>동반자</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>정회원 아님</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>의결권 없음</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>먼저 읽을 메모가 있습니다: {note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>“{word}”: 알 수 없는 항목입니다.</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by}님이 이미 맡았습니다.</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>인쇄용으로 저장됨</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>이미 탑승함</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>집계에서 제외함</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>변경된 내용이 없습니다</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>{name}님을 대기 탑승으로 태울까요?</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>남는 자리가 있을 때만입니다. 좌석이 있는 사람이 먼저입니다.</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>오지 않은 사람의 자리를 {name}님에게 줄까요?</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>그 사람이 뒤늦게 오면 버스가 찰 수 있습니다.</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>{name}님을 이 버스에 태울까요?</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>그러면 이 버스에서만 집계되고 다른 버스에서는 빠집니다.</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>태우기</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>태우지 않기</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>외 %n명</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n명이 아직 타지 않았습니다. 두고 출발할까요?</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>두고 출발</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>기다리기</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>운행할 버스</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>이대로 편성</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>버스별 좌석 수(예: 40 40 24) 또는 이름과 함께(예: Blue=40 Red=24).</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>버스가 출발했습니다</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>다시 탑승할 수 있습니다</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>버스를 편성했습니다</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>모두에게 버스를 배정했습니다</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>책임자 이름</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>버스</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>탑승: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>필요 사항</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>버스</translation>
    </message>
    <message>
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>인원 점검</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>가는 편</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>오는 편</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>아직 방문이 없습니다</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>프로그램에서 좌석이 정해진 일정은 여기서 인원을 점검합니다.</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>명찰을 스캔하거나 이름을 입력하세요</translation>
    </message>
    <message>
      <source>People</source>
      <translation>인원</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>모두에게 버스 배정</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>인쇄용 목록</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>탑승 처리</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>다시 내림</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>버스</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>버스 {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{seats}석 중 {aboard}명 탑승</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>두 버스에 집계됨</translation>
    </message>
    <message>
      <source>any</source>
      <translation>아무 버스</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>출발하지 않았음</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>미탑승 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>대기 탑승 {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>탑승 {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>{at} 출발, %n명 남음</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>{at} 출발, 전원 탑승</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>모두 탑승</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>아직 아무도 없음</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>대기 %n번</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} 출발</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>못 탐</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>미탑승</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>처리되지 않음</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>두 PIN이 서로 다릅니다.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>다음 동기화 때 모든 단말에 반영됩니다.</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>계정</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>사용하지 않을 때 이 단말을 잠그는 시간</translation>
    </message>
    <message>
      <source>never</source>
      <translation>안 함</translation>
    </message>
    <message>
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>사람 추가</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>계정 없음</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>이 행사는 계정 없이 운영됩니다. 계정을 쓰려면 사람을 추가하세요.</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>역할 변경</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>새 PIN</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>여기서 잠금 해제</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>잠긴 상태에서 닫으려면 PIN이 필요합니다</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>사용</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>사용 중지</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes}분</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>로그인하지 않음</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>누구십니까?</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>↑ ↓ 또는 첫 글자로 이름을 고르고, 숫자와 Enter로 로그인합니다. 그동안에도 동기화, 인쇄, 백업은 계속됩니다.</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>이 행사의 직원과 각자의 권한입니다.</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>PIN은 숫자 4~12자리이며, 모두 같거나 연속된 숫자는 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>지금은 누구인지 묻지 않습니다. 첫 계정(관리자)을 만들면 행사의 모든 단말에서 로그인이 필요합니다.</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>로그인 가능</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>근무자는 누구입니까?</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>계정 만들기</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>본인의 계정입니다. 다른 계정도 직접 관리하게 됩니다.</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>이제부터 이 행사의 모든 단말이 먼저 이름과 PIN을 묻습니다.</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>이 역할 부여</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>이 PIN 사용</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>책임지고 승인</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>사용 중지됨</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>이전 PIN은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>두 사람의 이름과 사유가 기록에 남습니다.</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN 다시 입력</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>여기서 잠김</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>{name}님의 역할</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>{name}님의 새 PIN</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>승인자</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>새 PIN 필요</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}님, 권한이 있는 사람이 자신의 PIN으로 승인해야 합니다.</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>한 자리 지우기</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>로그인</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>먼저 로그인하세요</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>이 단말은 PIN을 입력해야 닫힙니다.</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>안내 요원</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>데스크</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>책임자</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>의전</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>주최 측</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>관리자</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>버스 탑승 인원을 점검합니다.</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>체크인, 등록, 정보 수정, 재발급, 방문 신청을 합니다.</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>데스크 권한에 더해 여러 명찰을 한꺼번에 인쇄합니다.</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>분실 명찰, 늦은 실행 취소, 등록 취소, 인원을 남기고 출발하는 버스를 책임지며 프린터를 설정합니다.</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>책임자 권한에 더해 명단 가져오기, 개인정보 삭제, 단말 등록, 허브 연결, 레이아웃 변경, 백업 복원을 합니다.</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>모든 권한이 있으며 계정을 관리합니다.</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>다음 동기화 때 모든 단말에 반영됩니다.</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>차단</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>폐기</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>“{name}” 차단</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>“{name}” 폐기</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>여기서 %n건 확인됨</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>개인정보 삭제</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>소속 허브만 알 수 있습니다. 여기의 정보는 그 허브에서 왔습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>그 단말의 기록이 나타나거나 버스가 출발할 때까지 좌석 %n석이 잠겨 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>단말은 자신을 차단할 수 없습니다. 다른 단말에서 하세요.</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>허브나 주최 측 단말만 다른 단말을 차단할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n번: 그때마다 새 번호로 이어졌고 이전 좌석은 잠겨 있습니다</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>%n건 완료, 남은 것 없음</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>여기서 %n건 미완료: 저절로 계속됩니다</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>알려진 바로는 그곳에서 %n건 미처리: 동기화할 때 처리됩니다</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>지금 보고 있는 단말입니다.</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>아직 이 허브와 동기화하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>이 단말보다 %n분 빠릅니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>이 단말보다 %n분 느립니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>잃는 내용은 없습니다. 그 단말에서 맞추세요.</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>그곳에서 배정할 좌석 %n석</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>%n석 배정함</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>차단됨: 이전 작업은 유효하지만, 그 뒤의 작업은 받지 않습니다.</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>마지막 연락</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>작업</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>방문 좌석</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>연락할 수 없음: 차단되었습니다</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n석 잠김</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first}, {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>시계</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>마지막 작업 {when}(그 단말의 시계)</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>등록됨</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>복원 또는 복제</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>버전</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}({when}); 그때까지의 내용은 모두 받았습니다</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>{when} 폐기, {people}: {reason}.</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>이 디스크는 복제되었습니다. 작업 {number}번부터 기록이 둘로 갈라집니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>그 뒤 %n건 더 있음</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>이 단말을 차단하세요. 같은 키가 두 컴퓨터에 있어 서로 구별할 수 없습니다.</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>두 컴퓨터를 각각 빈 폴더로 허브에 다시 연결하세요.</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>다른 쪽 기록에만 있는 작업을 다시 하세요. 버려지는 내용은 없습니다.</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>여기서 집계함</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>따로 보관, 집계 안 함</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}, {when}, {who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>동기화하지 않은 작업은 아무도 알 수 없습니다. 컴퓨터를 되찾으면 그 USB를 허브에서 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>컴퓨터를 잃어버리거나 도난당하거나 반납했을 때 사용합니다. 되돌릴 수 없으며, 다시 들어오려면 빈 폴더와 새 코드가 필요합니다.</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>지금까지의 작업은 유효합니다. 허브는 남은 내용을 한 번 받고, 그 단말에는 더 이상 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>그 단말에는 명단이 그대로 남아 있고, 이 행사의 USB도 계속 열 수 있습니다.</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>차단하기</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>그만두기(Esc)</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>두 사람이 이 컴퓨터와 디스크가 돌아오지 않음을 확인합니다. 단말은 차단됩니다.</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>폐기하기</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>두 사람이 이 허브가 모르는 좌석을 약속받은 사람이 없음을 확인합니다.</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>사실과 다르면 이미 약속한 좌석이 다른 사람에게 배정될 수 있습니다. 그 경우 먼저 한 약속은 무효가 되고 미해결 목록에 오릅니다.</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>좌석 배정 재개</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>기다리기(Esc)</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>이 단말에는 빈 방문 좌석이 없으므로 잠기는 좌석도 없습니다.</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>좌석 배정을 다시 시작할까요?</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>모든 단말의 연락 없이 좌석 배정을 다시 시작할까요?</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>첫 번째 사람</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>두 번째 사람</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>“{name}” 단말을 차단할까요?</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>“{name}” 단말을 폐기할까요?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>이 허브를 복원한 뒤 모든 단말이 동기화했으므로, 배정한 좌석을 여기서 모두 알고 있습니다.</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>마지막 동기화({ago}) 이후의 작업은 아무도 알 수 없습니다. 컴퓨터를 되찾으면 그 USB를 허브에서 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>그 뒤 연락 없음: {names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>For</source>
      <translation>용도</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>그쪽 대기</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>빈 좌석</translation>
    </message>
    <message>
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>이 행사의 단말</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>직원 계정</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>아직 단말이 없습니다</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>행사를 가져오거나(F8) 허브에 연결하세요(F7).</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>여기서 아는 단말: 이 행사의 단말 %n대.</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>없음</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>%n분 느림</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>아직 설정된 행사가 없어 알려진 단말이 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>확인할 단말 %n대.</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>이 허브는 백업에서 복원되어 아직 좌석을 배정하지 않습니다</translation>
    </message>
    <message>
      <source>here</source>
      <translation>여기</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>알 수 없음</translation>
    </message>
    <message>
      <source>right</source>
      <translation>맞음</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>%n분 빠름</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>백업 이후 배정한 좌석은 각 단말만 알고 있습니다. 모든 단말이 동기화하면 좌석을 다시 배정할 수 있습니다.</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>백업 이후 단말이 배정한 좌석은 각 단말이 동기화하면 여기서 알게 됩니다. 이 허브가 직접 배정한 좌석은 아무도 모를 수 있습니다. 인쇄한 확인증을 살펴보고 두 사람이 결정하세요.</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>두 사람이 결정</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>복제된 디스크</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>폐기됨</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>이 단말</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>오래 연락 없음</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>시계가 틀림</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>잠긴 좌석 있음</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>연결됨</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>우리 허브</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>{when}의 작업</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>먼저 ‘{screen}’에서 입력 중인 내용을 끝내거나 닫으세요.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>고대비</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>화면 모양</translation>
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
      <translation>도움말</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>키보드만으로 모든 기능을 쓸 수 있습니다. 스캔은 어느 화면에서나 인식됩니다.</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>네트워크가 필요 없는 등록 데스크입니다. 모든 작업은 먼저 이 컴퓨터에 서명하여 저장하고, 다른 단말과 연결되면 동기화합니다.</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>자유 소프트웨어, GPL-3.0-or-later. 글꼴: Noto, OFL 1.1.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>데스크에서</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>화면 이동</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>아무 글자</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>어디서나 검색</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>목록에서 선택</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>사람을 열고, 이어서 버튼에 표시된 작업 실행</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>다음 사람을 위해 화면 비우기</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>이 단말의 마지막 작업 취소</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>이름을 고치고 다시 인쇄</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>재발급 사유</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>데스크</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>현장 방문</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>인쇄</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>숫자로 보는 행사</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>다른 단말과 동기화</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>명단 가져오기</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>단말 간에 서로 맞지 않는 작업</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>단말과 그 상태</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>직원 계정</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>잠그기 또는 다른 사람 로그인</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>명찰 디자인</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>버스 인원 점검</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>세션 출입구</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>이 페이지</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>그래도 들여보낼까요?</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>들여보내기</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>아무 기록이 없으므로 들여보냅니다.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>책임자 이름과 사유가 기록에 남습니다.</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>참가가 승인되지 않았거나 서류가 없는 사람은 명찰을 받지 못합니다.</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>참가 승인: {name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>앞으로</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>지금까지: {state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>명찰 재발급</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>현장 방문</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>지금까지의 이력</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>인쇄될 명찰</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>테이블 {table}, 좌석 {seat}</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>참가 승인과 달리 들여보냄: 이력을 확인하세요</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>여러 단말에서 %n번 체크인됨</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner}님이 미팅에 오지 않음: {when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>체크인 및 인쇄</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>미도착</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>체크인: {when}, {station}</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>{partner}님과의 미팅에 오지 않음: {when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>{partner}님과 미팅: {when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>등록 취소됨</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>메모를 읽었습니다</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>그래도 들여보내기</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>교체됨: {name}님이 대신 참석</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>취소됨: {reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>다른 단말</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}, {who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>{name}님 대신 참석</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>{name} 단장</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>명찰 {issue}번을 아직 프린터로 보내는 중입니다</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>출입 구역: {zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>테이블 {table}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>다른 사람</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>명찰 {issue}번이 유효합니다</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>명찰 인쇄</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>입장 거절</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>정보 수정</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>테이블·구역 변경</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>등록 취소</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>교체됨</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>대신 참석</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>명찰 수령</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>등록 복원</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>출입구 통과</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>회비 미납인 채 입장 허용</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>방문 신청</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>대기 명단 등록</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>방문 신청 취소</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>명찰 대리 수령: {by}({name}님 명찰), {when}: {seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>수령한 사람과 확인한 내용이 기록에 남습니다.</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>전달</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>선택 ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>명찰을 지금 인쇄합니다.</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>본인이 올 때 체크인합니다.</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>{name}님의 명찰을 다른 사람에게 전달할까요?</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>위임장 확인</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>신분증 확인</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>위임장·신분증 확인</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>취소(Esc)</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>다른 사람입니다: 등록</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>양식으로 돌아가기</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>성을 먼저 표기</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}, 지금까지: {text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>이름과 구분만 있으면 됩니다.</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>등록·체크인·인쇄</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>새 명찰을 발급하면 지금 명찰은 바로 무효가 됩니다.</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>명찰은 여기 적힌 대로 인쇄됩니다.</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>저장 후 재발급</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>저장</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>두 글자(예: KR)</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>세미콜론으로 구분</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>{name}님 정보 수정</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>재발급 사유</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>철자</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>분실</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>손상</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>프린터</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>테이블·구역</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>대리 참석</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>대리 수령</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>여기 %n석 남음</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>대기 명단</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>다른 곳 %n석</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>대기 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>미확정: 대기 {place}번</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>{title} 일정과 시간이 겹침</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>좌석 반납</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>대기 취소</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>이 구분은 참가 불가</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>좌석 배정</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>확정</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>다음 동기화 때 좌석 반납</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>올 사람의 이름 또는 코드</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>그런 이름으로 등록된 사람이 없습니다.</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>새로운 사람</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>인계: {what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>구분: {category}. 대표단: {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>방문 좌석 %n개는 기존 참가자에게 남습니다. 이 카드에서 반납하고 새로 신청하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>새로운 사람 등록</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name}님은 교체로 취소되고 명찰은 무효가 됩니다.</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>{name}님이 대신 참석</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>대신 등록</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>{name}님 대신 누가 오나요?</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>{name}님 대신</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>데스크에서 보기</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>단말 화면으로</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>미해결({count})</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>해결됨({count})</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>취소했습니다. 여기와 모든 단말에서 다시 미해결 상태입니다.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>변경된 내용이 없습니다</translation>
    </message>
    <message>
      <source>About</source>
      <translation>대상</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>내용</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>When</source>
      <translation>시각</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>미해결</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>단말들이 서로 연결되지 않은 동안 한 작업입니다. 잃은 내용은 없습니다.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>서로 맞지 않는 작업</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>해결됨</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>모두 맞습니다</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>한 사람의 체크인 두 건, 한 이름의 수정 두 건, 같은 시간의 방문 두 건 같은 일이 동기화 후 여기에 나타납니다.</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>아직 해결한 항목이 없습니다</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>{when} 해결({where}): {how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>작업 %n건</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>명찰 {issue}번</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>버스 {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>그 자리에 다른 사람이 옴</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>확인함: 무슨 일인지 분명합니다</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>한 사람이 두 번 옴: 문제없음</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>새 명찰 인쇄, 기존 명찰 두 개는 무효</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>둘 다 참석</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>서로 다른 두 사람</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>같은 사람: 이 등록 취소</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>취소 유지</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>환영: 등록 복원</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>이전 명찰을 회수함</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>새 명찰 인쇄, 나머지는 모두 무효</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>둘 다 맞음: 도중에 옮길 수 있음</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>어느 버스에도 타지 않음</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>복제됨: 주인에게 새 명찰 발급</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>본인에게 알렸음</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>중복 등록</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>“{value}” 유지</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>{name} 참석: 다른 사람 취소</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>좌석 반납: {visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>버스 {name}에 탑승</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>현황</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>구분별</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>지역별</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>아직 행사 없음</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>행사를 가져오거나(F8) 허브에 연결하세요(F7).</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>오늘, 10분 단위</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>{time} 현재입니다. 저절로 바뀝니다.</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{people}명 중 {here}명</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}, {percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>최고 {came}명({time})</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>{time}부터: {came}명</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>오늘은 아직 아무도 오지 않았습니다.</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>최근 5분</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>대표단 전원 도착</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>단장</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>도움을 기다림</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>아직 %n명 오지 않음</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>인쇄를 기다리는 명찰 %n개</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>일부 {partly}, 미도착 {absent}</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>지역 없음</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>명찰 용지 채움</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>테스트 출력</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>모든 명찰을 여기로</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>예비로 사용</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>예비 해제</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>목록에서 제거</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>명찰 %n개 중 {left}개 남음</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>아직 확인하지 않음</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>여기서 명찰을 인쇄함</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>예비 프린터</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>일정표가 여기서 인쇄됩니다</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>명찰 %n개가 대기 중</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>넣었습니다</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>네트워크 라벨 프린터</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>추가하기</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>조치 필요</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>곧 부족</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>명찰 부족</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>준비됨</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>여기서부터 명찰이 나올 때마다 하나씩 줄어듭니다.</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>10분의 1이 남으면 아래 상태 줄에 표시됩니다.</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>ZPL 프린터: zpl:192.168.1.30/203(인치당 점)</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL: brother:192.168.1.31/QL-820NWB/62(롤 규격)</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>{printer}에 넣은 새 명찰</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>명찰 개수</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>종류, 주소, 해상도</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>프린터 %n대 더 있음</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>라벨 프린터 추가</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>명찰 디자인</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>명찰 레이아웃(F11)</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>이 단말 것만</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>폴더의 PDF 파일</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>라벨 프린터 {address} ({dpi} dpi)</translation>
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
      <translation>인쇄</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>여기서 인쇄한 명찰이 아직 없습니다</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>이 단말이 보낸 모든 명찰이 여기에 표시됩니다.</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>다시 인쇄</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>인쇄됐음</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>명찰 %n개가 인쇄되지 않았습니다. 아래에서 이유를 확인하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>일괄 인쇄</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>테스트 출력</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>일정표</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>명찰 %n개를 인쇄하는 중.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>대기 중인 인쇄가 없습니다.</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>명찰 {issue}번</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>{name} 레이아웃 테스트</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>대기 중</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>프린터로 보냄</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>인쇄됨</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>인쇄 안 됨</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>필요 없음</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>경칭</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>성</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>본래 문자 이름</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>국가 코드</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>성 먼저</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>구분</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>좌석</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>구역</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>책임자 이름</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>수령인</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>제시한 것</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>현장 방문</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>좌석은 데스크의 참가자 카드에서 배정합니다.</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>아직 방문이 없습니다</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>프로그램에서 좌석이 정해진 일정이 여기에 표시됩니다.</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>인원 점검</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>배정됨</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>여기 잔여</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>다른 곳 잔여</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>만석</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>여기 %n석 남음</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>다른 곳 %n석</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>대기 명단 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{capacity}석 중 {taken}석 배정</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>기타: 저에게 물어봐 주세요</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>남은 좌석 %n석</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>주최 측은 체크인, 명찰 인쇄, 참가 인원 집계를 위해 성함, 기관, 참가 구분을 이용하며, 행사가 종료될 때까지 보관합니다.</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>그 밖의 이용은 직접 정하실 수 있습니다. 동의하는 항목을 누르세요. 누르지 않아도 명찰을 받으실 수 있습니다.</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>참가 구분상 신청할 수 없습니다</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>이미 출발했습니다</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>같은 시간: {visit}</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>만석. 대기 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>이 행사의 개인정보</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>제 이름과 기관을 참가자 명단에 실어도 됩니다.</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>행사에서 찍힌 제 사진을 공개해도 됩니다.</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>다른 참가자가 저에게 만남을 요청해도 됩니다.</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>명찰에 사진을 넣을까요?</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>식사는 어떻게 준비할까요?</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>주방에 알릴 내용이 있으신가요?</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>주방과 주최 측만 봅니다.</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>주방에 알릴 내용</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>모두 잘 먹습니다</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>채식</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>비건</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>할랄</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>코셔</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>글루텐 제외</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>유당 제외</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>어떤 도움이 필요하신가요?</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>계단 없는 길</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>저를 위한 좌석</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>청각 지원</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>시각 지원</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>수어 통역</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>현장 방문</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>좌석이 확정되었습니다</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>미확정: 대기 명단 {number}번</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>좌석 반납을 요청하셨습니다</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>좌석이 확정되었습니다.</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>좌석을 반납하셨습니다.</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>대기 명단에 올랐습니다. 아직 좌석은 없습니다. 데스크에 문의해 주세요.</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>좌석 반납을 요청하셨습니다. 잠시 시간이 걸립니다.</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>같은 시간에 다른 방문이 있습니다.</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>참가 구분상 신청할 수 없는 방문입니다.</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>더 이상 선택할 수 없는 방문입니다.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>전에 답하신 내용은 여기에 표시되지 않으며, 그대로 유지됩니다.</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>필요한 것을 모두 눌러 주세요. 주최 측이 준비해 드립니다.</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>방문을 누르면 좌석을 신청하거나 반납할 수 있습니다.</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>네, 사진을 넣습니다</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>아니요, 사진 없이</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>휴대전화로 스캔하시면 이 내용을 담아 가실 수 있습니다.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>체크인되었습니다. 데스크에서 명찰을 받아 가세요.</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>한 단계가 더 남았습니다. 직원이 도와 드립니다.</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>마치기</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>체크인되었습니다. 명찰이 준비되어 있습니다: {desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>체크인되었습니다. 데스크에 명찰이 준비되어 있습니다.</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>체크인되었습니다. 명찰 받는 곳: {desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>데스크로 와 주세요</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>등록 데스크로 가 주세요.</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>명찰을 인쇄하고 있습니다</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>{name}님, 환영합니다</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>여기서 잠시만 기다려 주세요.</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>여기서 기다려 주세요. 담당자가 모시러 옵니다.</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>명찰이 다시 필요하시면 직원이 인쇄해 드립니다.</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>직원이 코드를 함께 확인해 드립니다.</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>직원이 곧 명단에서 찾아 드립니다.</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>키오스크에 문제가 생겼습니다. 잘못하신 것은 없습니다.</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>이곳으로 가 주세요: {desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>화면 옆 프린터에서 나옵니다.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>접수 번호</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>내 일정 인쇄하기</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>내 일정 가져가기</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>일정을 인쇄하고 있습니다. 잠시만 기다려 주세요.</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>프린터에서 일정표를 가져가세요.</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>지금은 일정을 인쇄할 수 없습니다.</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>명찰을 인쇄하고 있습니다. 잠시만 기다려 주세요.</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>프린터에서 명찰을 가져가세요.</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>체크인되었습니다. 지금 명찰을 그대로 쓰시면 됩니다.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>다음 일정: {title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>직원이 가고 있습니다</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>진심으로 환영합니다</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>이미 체크인하셨습니다</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>코드를 다시 확인해야 합니다</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>함께 찾아 드리겠습니다</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>죄송합니다</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>네, 명찰을 인쇄합니다</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>명찰은 이렇게 인쇄됩니다.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>코드를 읽지 못했습니다. 다시 시도하거나, 코드 없이 진행해 주세요.</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>틀린 내용이 있습니다</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>네, 본인입니다</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>보내신 내용은 데스크에서 확인합니다. 계속하셔도 됩니다.</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>데스크로 보내기</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>코드를 스캐너에 대 주세요</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>성부터 성함을 입력해 주세요</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>한 글자(영문은 세 글자) 이상, 어떤 문자든 괜찮습니다.</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>성함(성부터)</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>한 글자(영문은 세 글자) 이상 입력해 주세요.</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>맞지 않습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>한 가지 더 알려 주세요</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>도시</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>등록 코드</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>이메일 주소</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>도시 이름을 입력해 주세요</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>오신 도시 또는 근무하시는 도시입니다.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>도시</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>본인은 어느 분이신가요?</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>본인이 아닙니다</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>본인이 맞으신가요? 내용도 정확한가요?</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>어디를 고칠까요?</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>인쇄될 그대로 입력해 주세요.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>성</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>본래 문자 이름</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>환영합니다</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>체크인: 언어를 누르거나 코드를 스캐너에 대 주세요.</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>코드는 종이나 휴대전화의 초대장, 또는 명찰에 있습니다.</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>코드가 없습니다</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>다른 사람이 찾을 수 없도록 한 가지만 더 답해 주세요.</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>누가 왔는지 다른 사람이 알 수 없도록 이름 일부를 가렸습니다.</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>내 선택 사항</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>고칠 곳을 누르고 바르게 입력해 주세요. 데스크에서 확인합니다.</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>등록 코드를 입력해 주세요</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>초대장에 있습니다.</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>등록 코드</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>이메일 주소를 입력해 주세요</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>등록할 때 쓰신 주소입니다.</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>이메일 주소</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>해당 없음</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>선택하지 않고 계속</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>어디에 관심이 있으십니까?</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>더 알려 주시겠습니까?</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>원하는 것을 모두 누르세요. 주최 측에서 연락드립니다.</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>줄을 눌러 입력하세요. 비워 두어도 됩니다.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>띄어쓰기</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>글자 지우기</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>대문자</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>다른 자판: {keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>위로</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>아래로</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>오지 않은 분이 있나요? 미팅을 누르세요.</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>{name}님을 기다리시는 것을 직원이 알고 있습니다.</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>두 분 다 비는 시간이 없습니다. 데스크에 문의해 주세요.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>미팅</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>내 미팅</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>{name}님을 기다리시나요?</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>언제 만나시겠습니까?</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>만나지 못함</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>새 시간이 정해졌습니다. 직원이 상대에게 알립니다.</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>그 시간은 방금 찼습니다. 다른 시간을 고르세요.</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>되돌렸습니다.</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>이 미팅이 방금 바뀌었습니다. 다시 확인하세요.</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>직원에게 알려 드리며, 다른 시간을 고르실 수 있습니다.</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>상대가 오지 않음</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>테이블 {table}</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>언어를 선택해 주세요</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>잠시만요 …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>화면을 더 편하게</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>큰 글자</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>고대비</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>화면 낮추기</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>소리로 읽기</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>아직 계신가요?</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>곧 다음 분을 위해 화면이 초기화됩니다.</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>시간이 더 필요합니다</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>다 마쳤습니다</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>지금은 이용할 수 없는 키오스크입니다</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>지우기</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>직원용</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>누구신가요?</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>여기서 데스크 열기</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>Rollcall 닫기</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>셀프서비스로 돌아가기</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>이름으로 찾기 다시 허용</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>여기서 안내할 곳</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>여기서 가져갈 수 있는 것</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>여기서 어디로 안내할까요?</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>표지판에 적힌 그대로, 예: 데스크 2.</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>잠기지 않음: 직원 계정을 만들 때까지 누구나 이 창을 닫을 수 있습니다.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>처음으로</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>화면 설정</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>직원 호출</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>한 자리 지우기</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>입력</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>일정을 종이로도</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>시험 인쇄 중입니다.</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>시험 인쇄</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>여기서 무엇을 가져가게 할까요?</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>어떤 용지가 들어 있나요?</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>롤 용지, 80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>시험 인쇄가 되지 않았습니다. 프린터를 확인하세요.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>일정을 휴대전화용 코드로</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>미확정: 대기 명단</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>{name}님과 미팅</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>만찬: 테이블 {table}</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>버스 {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>좌석 {seat}</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>오류</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>인수 {name}: {why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>필수 인수가 빠졌습니다: {names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>알 수 없는 인수: {words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>모호한 옵션: {option}은(는) {others}일 수 있습니다</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>인수 하나가 필요합니다</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>이 옵션은 값을 받지 않습니다: {value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>잘못된 선택: {value} (선택 가능: {others})</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>잘못된 정수 값: {value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>잘못된 실수 값: {value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>크기는 1280x800처럼 씁니다</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>사용법:</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>옵션</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>인수</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>명령</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>중단되었습니다.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>인수 {name}이(가) 없습니다.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>옵션 {name}이(가) 없습니다.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>명령이 없습니다.</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>없는 옵션: {option} (가능한 옵션: {others})</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>없는 옵션: {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>{name}(이)라는 명령이 없습니다. {others}을(를) 뜻했습니까?</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>{name}(이)라는 명령이 없습니다.</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>옵션 {option}에는 인수가 필요합니다.</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>옵션 {option}에는 값을 붙일 수 없습니다.</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>예상하지 못한 인수가 더 있습니다({words})</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>{name}의 값이 잘못되었습니다: {why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>정수를 써야 하는데 정수로 읽을 수 없습니다</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>숫자를 써야 하는데 숫자로 읽을 수 없습니다</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>{least} 이상이어야 합니다</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>{most} 이하여야 합니다</translation>
    </message>
    <message>
      <source>required</source>
      <translation>필수</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>기본값: {value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>도움말: {command}.</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[옵션]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>명령 [인수]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>이 도움말을 표시하고 끝냅니다.</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>터미널에서 쓰는 Rollcall. 모든 명령에 --folder DIR(또는 KIOSK_FOLDER)와 --json을 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>단말의 데이터 폴더(또는 KIOSK_FOLDER).</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>표준 출력에 JSON 객체 하나만 출력합니다.</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>표시할 언어(예: ko).</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>스프레드시트에서 행사, 대표단, 참가자, 프로그램을 가져옵니다.</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>먼저 무엇이 바뀌는지, 어떤 행이 왜 빠지는지 보여 줍니다. --yes를 붙이거나 확인하기 전에는 아무것도 저장하지 않습니다. 같은 파일을 다시 가져오면 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml, CSV 또는 XLSX 파일이나 폴더.</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>묻지 않고 저장합니다.</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>이 단말 근무조의 인수인계서를 PDF로 저장합니다.</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>인원, 남은 일, 프린터와 용지 상태, 메모, 두 사람의 이름을 담고 줄마다 확인란을 둡니다.</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>저장할 PDF 파일.</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>인계자 이름.</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>인수자 이름.</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>남길 말. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>코드에 해당하는 사람을 체크인하고 명찰을 주문합니다.</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>등록 코드 또는 명찰 QR의 내용.</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>참가 승인이나 회비 문제가 있는데도 체크인하는 사유.</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>책임자 이름.</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>이름(다른 표기 포함), 기관 또는 코드로 사람을 찾습니다.</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>이름의 일부. 순서는 상관없습니다.</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>최대 인원수.</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>데스크가 아는 한 사람의 정보를 모두 표시합니다.</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>초대장에 있는 등록 코드.</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>방문 좌석 또는 대기 명단의 다음 순번을 배정합니다.</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>방문 코드: kioskctl visits를 보세요.</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>다른 방문과 시간이 겹쳐도 배정합니다.</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>방문 좌석이나 대기 순번을 반납합니다.</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>이 단말의 마지막 작업을 취소합니다(시간이 많이 지나지 않은 경우).</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>명찰을 다시 주문합니다. 이전 명찰은 이제 무효입니다.</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling, lost, damaged 또는 printer.</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>참가 승인이 취소된 사람에게 발급하는 사유.</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>데스크에서 보냈거나 키오스크에서 불러 도움을 기다리는 사람을 오래된 순으로 표시합니다.</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>몇 명이 도착했는지: 전체, 구분별, 지역별, 그리고 오늘 언제 몇 명이 왔는지.</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>참가 승인 상태를 기록합니다. 승인되지 않은 사람은 명찰을 받지 못합니다.</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited, not-accredited, document-missing.</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>사유. 이력에 남습니다.</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>책임자 이름.</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>현장 등록을 합니다. --check-in을 붙이면 체크인과 명찰 주문까지 합니다.</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate, press, observer, ...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>이름(성 제외).</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>성.</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>성을 먼저 씁니다.</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>본래 문자 이름.</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr, Dr, Hon., ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>두 글자: KR, FR, ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>대표단 코드.</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>이름이 같은 다른 사람입니다.</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>바로 체크인하고 명찰을 주문합니다.</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>이름, 직위, 기관 표기를 고치거나 테이블, 좌석, 구역을 바꿉니다.</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>바뀐 내용이 명찰에 나오면 명찰을 재발급하세요.</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>등록을 취소합니다. 그 사람은 체크인에서 빠지지만 명단에는 남습니다.</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>사유. 데스크에 표시됩니다.</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>등록 취소를 철회합니다.</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>누구였는지 알 수 있는 모든 정보를 이 단말과 모든 단말에서 영구히 삭제합니다.</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>인원수와 좌석은 남습니다. 이름, 주소, 필요 사항, 메모는 남지 않으며 자동 백업과 폴더의 명찰에서도 지워집니다. 다른 곳으로 옮긴 것(묶음 파일, 내보내기, 백업)은 삭제할 수 없습니다.</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>묻지 않고 삭제합니다.</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>삭제된 사람과 아직 삭제를 처리하지 않은 단말을 표시합니다.</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>참가자 대신 다른 사람(등록된 사람 또는 새 사람)을 참석시킵니다.</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>처음 등록은 취소되고 그 명찰은 무효가 됩니다. 방문 좌석은 처음 사람에게 남습니다. 좌석을 반납하고 새 사람을 다시 신청하세요.</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>대신 오는 사람(등록되어 있는 경우).</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>새 사람의 이름(성 제외).</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>새 사람의 성.</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>대신 오는 사람이 자신의 구분을 유지합니다.</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>대신 오는 사람이 단장, 교체 대표 등을 이어받지 않습니다.</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>사유. 이력에 남습니다.</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>명찰을 다른 사람에게 전달합니다. 명찰 주인은 계속 미도착으로 남습니다.</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>명찰 수령인.</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter, identity 또는 both: 제시한 것.</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>방문을 표시합니다: 확정 좌석, 여기와 다른 곳의 남은 좌석, 대기자.</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>이 단말이 가진 내용, 마지막 동기화, 프린터 상태를 표시합니다.</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>참석, 통과 기록, 방문, 세션 또는 매칭을 스프레드시트로 저장합니다.</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance, passages(모든 작업), visits, sessions(출입구별) 또는 matchmaking.</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>저장할 파일.</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv 또는 xlsx. 없으면 파일 이름의 확장자를 따릅니다.</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>여러 사람의 명찰을 PDF 하나에 그립니다. 아직 명찰이 없는 사람에게는 발급합니다.</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>저장할 PDF.</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>이 구분만.</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>이 대표단만(코드로 지정).</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>kioskctl layout list에 나오는 이름.</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>아직 명찰을 인쇄하지 않은 사람만.</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>name(이름), delegation(대표단) 또는 table(테이블) 순. 없으면 레이아웃에 맞춥니다.</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>쓰던 용지에서 처음 비어 있는 자리.</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>인쇄한 뒤 내용이 달라진 좌석 명패를 표시합니다. -o를 붙이면 인쇄합니다.</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>좌석 명패 전체는 kioskctl badges --layout place-card로 인쇄합니다.</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>이 PDF에 인쇄합니다.</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>다른 좌석 명패 레이아웃.</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>허브가 되어 단말을 등록하고 Ctrl-C를 누를 때까지 동기화합니다.</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>추가 연결 코드와 모든 단말의 상태는 허브 페이지에 있습니다. 출력된 주소를 이 컴퓨터의 브라우저에서 여세요.</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>연결을 받을 주소. 비우면 모든 주소.</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>연결을 받을 포트.</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>큰 허브는 postgresql://... 없으면 암호화된 파일.</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>이 허브의 새 이름.</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>첫 단말의 용도: desk, self-service, gate, organiser, hub.</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>--database를 쓸 때 응답할 프로그램 수.</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>허브의 위치를 로컬 네트워크에 알립니다(mDNS).</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>이 폴더를 허브의 단말로 만들고 허브의 내용을 받아 옵니다.</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>허브 주소 또는 허브 QR의 내용.</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>일회용 코드. QR에는 들어 있습니다.</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>이 단말의 새 이름.</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>허브와 한 번 동기화합니다. 양쪽에 새 내용이 없을 때까지 계속합니다.</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>이 행사의 단말을 표시합니다: 역할, 이 허브와의 마지막 연락, 시계, 차단 여부.</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>분실·도난·반납된 단말을 영구히 차단합니다. 허브가 실행 중이면 허브 페이지에서 합니다.</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>kioskctl stations에 나오는 단말 이름.</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>묻지 않습니다.</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>이 네트워크에서 자신을 알리는 허브를 표시합니다.</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>허브라고 알리는 일은 누구나 할 수 있습니다. 연결하려면 허브 화면의 코드가 필요하며, 이 코드로 진짜 허브임을 확인합니다.</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>허브를 찾는 시간.</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>연결을 받을 이 컴퓨터의 주소. 비우면 모든 주소.</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>분실한 단말을 두 사람의 확인으로 영구히 폐기합니다. 그 단말이 가진 좌석은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>허브나 주최 측 단말에서 합니다.</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>단말에 일어난 일.</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>확인하는 사람. 두 번 쓰세요.</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>백업에서 복원한 허브가 다시 좌석을 배정하게 합니다.</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>허브가 등록한 모든 단말이 복원 뒤에 동기화했고 허브가 직접 한 작업을 잃었을 가능성이 없을 때, 또는 이 허브가 모르는 좌석을 가진 사람이 없음을 두 사람이 확인할 때 씁니다.</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>빠진 내용이 없음을 아는 근거.</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>기다리는 단말만 표시합니다.</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>단말을 치우기 전에, 가지고 있는 빈 좌석을 모두 허브에 돌려줍니다.</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>폐기했다가 되찾은 단말에서도 쓸 수 있습니다. 그런 다음 한 번 동기화하거나 묶음 파일을 허브로 가져가세요.</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>방문 버스의 출발을 기록합니다. 이후 어디서도 이 버스의 좌석을 배정하지 않습니다.</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>출발하지 않은 것으로 되돌립니다.</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>모든 대표단의 도착 인원과 단장의 도착 여부를 표시합니다.</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>아직 오지 않은 사람이 있는 대표단만.</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>단말 간에 서로 맞지 않는 작업을 표시합니다: 누가, 언제, 어떻게 처리할지.</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>해결된 것과 그 방법.</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>충돌을 모든 단말의 목록에서 빼고 결정한 내용을 기록합니다.</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>kioskctl conflicts에 나오는 번호.</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>결정한 내용.</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>결정한 사람. 없으면 KIOSK_ACTOR.</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>사용 중인 암호화 데이터베이스를 백업하고 백업이 열리는지 확인합니다.</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>저장할 파일. 없으면 폴더의 자동 백업에 저장합니다.</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>백업을 여는 키도 별도 파일로 저장합니다.</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>기록에서 만든 표를 모두 지우고 기록 전체로 다시 만듭니다.</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>이 단말에 사람들이 알아볼 이름을 붙입니다.</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>이 단말의 이름.</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>버전과 구성 요소를 표시합니다.</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>백업으로 이 단말을 바꾸거나, 다른 컴퓨터의 빈 폴더에 백업을 복원합니다.</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>무엇이든 건드리기 전에 백업 전체를 검사하고, 있던 내용은 따로 보관합니다. 단말은 새 번호로 이어지며 허브가 배분할 때까지 좌석이 없습니다.</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>kioskctl backup으로 저장한 백업.</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>백업의 키 파일. 없으면 이 단말의 키 또는 백업 옆의 키 파일.</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>이 단말을 점검합니다: 데이터베이스, 글꼴, 프린터, 디스크, 시계, 키, 기록.</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>줄마다 정상, 확인 필요, 고장 중 하나와 할 일을 표시합니다. 하나라도 고장이면 종료 코드는 1입니다.</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>하루를 재현합니다: 허브와 단말, 네트워크 없는 몇 시간, 비정상 종료, 그리고 다시 모두 일치.</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>실제 폴더, 실제 암호화 데이터베이스, 이 컴퓨터의 실제 HTTP, 실제 PDF 명찰을 씁니다. 마지막 단말은 작업 도중에 강제로 종료됩니다. 보장이 하나라도 깨지면 종료 코드는 1입니다.</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>단말, 명찰, 내보내기를 둘 폴더.</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>데스크 수.</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>참가자 수. 0이면 예제에 있는 만큼.</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>시드가 다르면 다른 하루가 됩니다.</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>최악의 하루를 재현하고 모든 보장을 검사합니다: 비정상 종료, 분리, 복제, 복원, 틀린 시계.</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>단말은 실제 단말이고, 시계와 네트워크와 디스크는 가상입니다. 모든 것은 시드로 정해지므로 시드가 같으면 같은 하루입니다. 보장이 하나라도 깨지면 종료 코드는 1입니다.</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>날짜 수. 0이면 할 수 있는 만큼.</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>첫 시드. 단독으로 쓰면 이 시드만.</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>결함을 심고 모두 잡아내는지 확인합니다.</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>배정되는 좌석 수를 비교합니다: 임대 방식과 균등 분할.</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>프로세스 수. 0이면 코어마다 하나.</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>사람들이 오는 동안 실제 단말을 끊고, 종료하고, 멈추어 잃는 것이 없는지 확인합니다.</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>허브와 단말이 각각 자체 네트워크를 가진 프로세스로 실행됩니다. 네트워크는 양방향이나 한 방향으로 끊기고, 프로세스는 중지, 강제 종료, 일시 정지됩니다. 끝난 뒤 모든 파일을 비교합니다. Linux 전용이며 root 권한이 필요합니다. 보장이 하나라도 깨지면 종료 코드는 1입니다.</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>단말 수.</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>전체의 초당 작업 수.</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>사람들이 오는 시간.</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut, one-way-in, one-way-out, stop, kill, pause, mixed 또는 none.</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>시드가 다르면 작업과 장애도 달라집니다.</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>한 번 대신 모든 조합을 실행합니다.</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>모든 조합에 쓸 시드 수.</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>결과 파일. 실행마다 한 줄이며, 이미 있는 실행은 다시 하지 않습니다.</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>동시에 실행할 수.</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>실패한 실행의 단말을 보관할 곳.</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>관심과 약속.</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>누가 무엇에 관심이 있거나 무엇을 약속했는지 표시합니다. 대기 중인 것부터, 오래된 순으로.</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>이 주제만.</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>다음 상태만: open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>철회된 것도 포함합니다.</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>철회된 것까지 모두 표로 저장합니다.</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>.csv 또는 .xlsx 파일.</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>관심이나 약속을 기록합니다.</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>kioskctl interests topics에 나오는 이름.</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many, where, by-when, what. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>관심을 철회한 것으로 기록합니다.</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>관심 사항의 후속 처리를 맡거나 담당자를 지정합니다.</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>담당자. 생략하면 여기서 일하는 사람.</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>관심 사항의 진행 상태를 기록합니다.</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open, in hand, done, declined.</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>키오스크와 데스크에서 제공하는 주제를 표시합니다.</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>이 행사에서 주제를 제공하거나, 문구를 바꾸거나, 제공을 중단합니다.</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>invest나 host-office 같은 단어.</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>사람들에게 보이는 문구. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>물어볼 내용. ;로 구분: how-many, where, by-when, what.</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>더는 제공하지 않습니다.</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>헤드셋, 투표 카드 등.</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>헤드셋, 투표 카드 등을 대여합니다.</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>물품에 적힌 번호.</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>물품을 반납 처리합니다. 누가 빌렸든 상관없습니다.</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>대여 중인 물품과 빌린 사람을 표시합니다.</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>저장할 .pdf, .csv 또는 .xlsx 파일.</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>셀프서비스 키오스크.</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>이 행사에서 키오스크가 작동하는 방식과 묻는 내용을 표시합니다.</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>이 행사의 모든 키오스크가 작동하는 방식을 정합니다.</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages, consents, asks, offers 또는 idle, warning, result(초).</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>여러 값은 ;로 구분합니다. 생략하면 기본값.</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>한 언어의 키오스크 문구를 주최 측 문구로 바꿉니다.</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy, 또는 consent/와 용도.</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>en, ko, pt-BR 등.</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>UTF-8 일반 텍스트. 생략하면 기본 문구.</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>이 컴퓨터의 키오스크가 사람들을 안내할 데스크를 정합니다.</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>표지판에 적힌 데스크 이름.</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>이 컴퓨터의 키오스크에서 개인 일정을 종이로 인쇄할 프린터를 정합니다.</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>kioskctl print printers에 나오는 이름. code: 종이 없음. none: 코드도 없음.</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll(80 mm) 또는 a6. 생략하면 그대로.</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>키오스크에서 도움을 기다리는 사람과 이유를 오래 기다린 순으로 표시합니다.</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>호출을 처리한 것으로 기록합니다. 모든 데스크의 목록에서 빠집니다.</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>키오스크에 표시된 번호: 3-14.</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped, corrected 또는 gone.</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>두 참가자의 미팅.</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>미팅 목록을 가져옵니다: first, second, starts, ends 또는 minutes, table.</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>CSV 또는 XLSX 파일.</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>미팅을 시간순으로 표시하고 서로 맞지 않는 점을 알려 줍니다.</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>이 사람의 미팅만.</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>두 사람의 미팅을 잡습니다.</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>두 사람 중 한 명의 등록 코드.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>예: 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>예: 2019-10-14T09:50.</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>테이블 번호 또는 이름.</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>미팅을 다른 시간이나 테이블로, 또는 두 사람 모두 비는 다음 시간으로 옮깁니다.</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>kioskctl meetings list에 나오는 앞 글자들.</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>생략하면 비어 있는 다음 시간.</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>두 사람과 테이블이 모두 비는 다음 시간들을 표시합니다.</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>미팅을 취소합니다. 그 시간과 테이블이 다시 빕니다.</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>두 사람이 만난 것으로 기록합니다.</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>두 사람이 만나지 못한 것으로 기록합니다.</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>오지 않은 사람.</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>명찰에 쓰는 참가자 사진.</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>등록 코드를 파일 이름으로 한 참가자 사진들을 가져옵니다.</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>먼저 새로운 것과 바뀐 것, 주인 없는 파일을 알려 줍니다. --yes를 붙이거나 확인하기 전에는 아무것도 저장하지 않습니다. 같은 폴더를 다시 가져오면 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>코드를 파일 이름으로 한 JPEG, PNG 또는 WebP 파일.</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>사진을 더는 표시하지 않습니다.</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>참가자의 등록 코드.</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>도움을 기다리는 사람.</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>예외 처리 담당자에게 보냅니다.</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document, fee, details, badge, visit, other.</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>기다리는 사람을 맡습니다. 번호가 없으면 가장 오래 기다린 사람을 맡습니다.</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>kioskctl exceptions에 나오는 번호.</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>처리된 것으로 기록합니다. 더는 기다리지 않습니다.</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>프린터를 기다리는 명찰.</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>인쇄 작업을 표시합니다. 사람의 조치가 필요한 것부터 나옵니다.</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>대기 중인 것을 주문한 순서대로 인쇄하고 멈춥니다.</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>이 시간이 지나면 그만둡니다. 남은 것은 대기열에 남습니다.</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>실패한 작업을 지금 선택된 프린터에서 다시 인쇄합니다.</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>작업 번호: kioskctl print.</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>확인을 요청하는 작업을 인쇄된 것으로 기록합니다.</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>작업을 인쇄하지 않습니다.</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>앞으로 인쇄할 명찰과 대기 중이거나 실패한 모든 명찰의 프린터를 고릅니다.</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>kioskctl print printers에 나오는 이름.</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>이 프린터의 작업만. 없으면 모든 프린터.</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>모든 프린터의 상태를 확인합니다: 용지, 덮개, 잉크, 응답 여부.</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>사용 중인 프린터가 멈췄을 때 대신할 예비 프린터를 고릅니다.</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>프린터 이름. none: 예비 프린터 없음.</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>네트워크 라벨 프린터를 추가합니다. 이 컴퓨터에 드라이버가 필요 없습니다.</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI 또는 brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>추가한 라벨 프린터를 목록에서 제거합니다.</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>프린터에 새 롤이나 새 용지 상자를 넣었음을 기록합니다. 명찰을 인쇄할 때마다 하나씩 줄어듭니다.</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>넣은 명찰 장수. 0: 세지 않음.</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>이만큼 남으면 경고합니다. 없으면 전체의 10분의 1.</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>테스트 출력을 주문합니다: 여백, 농도, 배율, 작은 것부터 큰 것까지의 코드.</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>용지: a6-portrait, 4x3-landscape, ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>이 단말이 명찰 인쇄에 쓸 레이아웃을 고릅니다. 이름이 없으면 현재 레이아웃을 표시합니다.</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>기본 제공 레이아웃 또는 직접 만든 레이아웃.</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>아직 명찰이 없는 모든 사람의 명찰을 프린터에 주문합니다. 지금 온 사람의 명찰이 먼저입니다.</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>명찰을 인쇄한 사유를 단말별로 집계합니다.</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>명찰 레이아웃: 목록, 가져오기, 시험.</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>쓸 수 있는 레이아웃과 각각 필요한 용지를 표시합니다.</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>pretix 명찰 레이아웃, Indico 디자이너 템플릿 또는 Rollcall 레이아웃을 가져옵니다.</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>이 단말에 그 이름으로 보관하거나 지정한 파일에 저장합니다.</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Rollcall, pretix 또는 Indico 레이아웃.</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>저장할 파일(TOML). 없으면 단말에 보관합니다.</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>보관할 이름.</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>적혀 있지 않을 때의 너비와 높이(mm).</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>레이아웃을 파일로 저장하고 사진은 그 옆에 둡니다. 고치거나 다른 곳에서 쓸 때 사용합니다.</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>목록에 있는 이름.</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>저장할 파일(TOML).</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>인쇄하기 가장 어려운 사람들로 레이아웃을 그려 봅니다.</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>목록에 있는 이름 또는 파일.</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>인쇄가 되지 않는 날을 위해 임시 명찰을 미리 인쇄합니다.</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>개수. 번호는 T001부터.</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>명찰의 구분.</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>날짜. 비우면 손으로 씁니다.</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>임시 명찰 레이아웃.</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>예제 행사의 모든 이름과 25개 문자 체계의 이름 200개를 살펴볼 수 있게 그립니다.</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>추가할 참가자 목록(CSV).</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>USB로 하는 동기화.</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>묶음 파일을 저장합니다. 다른 단말에 있는지 모르는 내용을 봉인된 파일 하나에 담습니다.</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>완료를 알리기 전에 USB에서 다시 읽어 확인합니다.</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>USB의 폴더 또는 .rollcall로 끝나는 파일.</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>여기에 있는 전체 내용: 새 단말용.</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>이 단말용. 허브는 그 단말의 좌석을 더합니다.</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>묶음 파일을 읽고, 받은 내용과 가져다줄 내용을 알려 줍니다.</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>끊기거나 손상된 묶음 파일은 그 앞부분까지만 받아들입니다.</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>USB의 묶음 파일.</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>묶음 파일의 모든 항목을 확인만 하고 받아들이지 않습니다.</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>현장 방문 버스: 탑승자와 출발 시각.</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>방문에 운행할 버스와 각 버스의 인원을 정합니다.</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>버스별 좌석 수: 40 40 또는 A=40 B=24.</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>좌석은 있으나 버스가 없는 모든 사람에게 버스를 배정합니다. 대표단은 함께 탑니다.</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>버스에 탑승 처리합니다.</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>버스가 여러 대일 때 지정할 버스.</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>돌아오는 편.</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>좌석이 없어 남는 자리에 탑니다.</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>다른 버스에 배정되어 있어도 태웁니다.</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>오지 않은 사람을 더는 기다리지 않습니다.</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>버스에서 다시 내렸거나 잘못 집계된 사람을 뺍니다.</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>버스의 출발을 기록합니다. 미탑승자가 있으면 이름과 사유를 묻습니다.</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>두고 출발하는 책임자.</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>두고 출발하는 사유.</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>탑승자와 미탑승자를 표시합니다.</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>방문 버스 명단을 인쇄용 A4 PDF로 저장합니다: 이름, 전화, 필요 사항, 확인란.</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>이 버스만.</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>한 대표단: 인원 표시와 전원 체크인.</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>한 대표단의 사람들을 표시합니다: 단장, 교체 대표, 동반자, 도착 여부.</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>대표단 코드: kioskctl delegations를 보세요.</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>아직 체크인하지 않은 대표단 전원을 체크인하고 명찰을 한꺼번에 주문합니다.</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>이 사람들만.</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>이 사람들을 뺀 나머지.</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>이 사람의 메모를 읽었습니다.</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>대표단 내 역할을 정합니다.</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate, adviser, accompanying, member 또는 none.</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>동행 대상.</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>대표단의 회비 납부와 신임장 제출 여부를 기록합니다.</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid 또는 open. 비우면 기록 없음.</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted 또는 missing. 비우면 기록 없음.</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>도착 알림, 대표단 순서, 정족수.</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>이 사람이 도착하면 의전에 알리게 합니다. 시장과 귀빈은 항상 알립니다.</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>도착을 알리지 않습니다.</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>도착 알림 대상 중 도착한 사람과 담당자를 표시합니다.</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>이 단말의 창에 알림을 표시하거나 표시하지 않습니다.</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>도착 알림 대상자를 맡습니다. 모든 단말에서 알림이 끝납니다.</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>대표단을 의전 서열순으로 표시하고 미도착 단장을 알려 줍니다.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>안내원용 A4 PDF로 저장합니다.</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>대표단 순서를 정하는 기준을 고릅니다. 앞에서부터 처음 차이가 나는 기준으로 정합니다.</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee, membership, rank, name, country, arrival.</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>대표단의 순위를 직접 지정하고 책임자와 사유를 남깁니다.</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>대표단 코드.</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1이 맨 앞. 0: 규칙대로.</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>이 순위로 지정한 사유.</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>의결권자, 그중 도착한 사람, 정족수 충족 여부를 표시합니다.</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee 또는 assembly.</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>그 시각 기준: 09:30 또는 2019-10-14T09:30.</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>기구의 필요 인원을 정합니다.</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2, 2/3, ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>이 비율이면 충분합니다. 이 옵션이 없으면 비율을 넘어야 합니다.</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members, 또는 entitled(의결권자).</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>기구의 현황표를 모든 수치와 함께 지금 상태로 고정합니다. 나중에 바뀌지 않습니다.</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>A4 PDF로도 저장합니다.</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>정한 시각이 되면 이 단말이 기구의 현황표를 고정하게 합니다.</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>그때 이 폴더의 창이나 허브가 실행 중이어야 합니다. 두 번째 단말에도 예약하면, 현황표 소식을 듣지 못했을 때 1분 뒤 그 단말이 대신합니다. 고정은 정확히 한 번만 됩니다.</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00 또는 2019-10-14T10:00.</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>예약한 고정을 취소합니다.</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>세션 장소 안에 있는 사람을 기구 회의의 참석자로 인정합니다.</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>세션 코드. none: 체크인한 사람을 인정합니다.</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>이 단말이나 다른 단말에서 고정한 현황표를 표시하고, 하나를 다시 인쇄합니다.</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>현황표 하나를 A4 PDF로 다시 저장합니다.</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>목록에 나오는 이름으로 지정합니다. 없으면 최신 현황표.</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>세션 출입구: 출입하는 사람과 점유 상황.</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>세션 출입구의 입장이나 퇴장을 처리합니다.</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>세션 코드. 없으면 지금 열려 있는 세션.</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>퇴장입니다.</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>구분, 시간 또는 정원에 맞지 않는데도 들여보내는 사유.</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>눈으로 센 세션 인원수를 기록합니다.</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>안에 있는 인원수.</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>잘못 집계한 마지막 출입구 통과를 취소합니다.</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>등록 코드.</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>출입구 하나를 표시합니다: 점유 상황과 마지막으로 통과한 사람.</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>출입구가 있는 모든 세션과 점유율을 표시합니다. 점유율 = 입장 인원 / 정원.</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>모든 단말의 서명된 기록.</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>모든 갈래의 연결, 내용, 서명을 첫 항목부터 확인합니다.</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>이 단말이나 허브, 또는 묶음 파일이나 백업 FILE을 확인합니다. 맞지 않는 것이 있으면 종료 코드는 1이며 처음 맞지 않는 항목을 알려 줍니다.</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>묶음 파일 또는 백업. 없으면 이 단말.</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>데이터를 데이터베이스 서버에 두는 허브의 postgresql://... 주소.</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>이 컴퓨터의 속도를 측정합니다.</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>코드 스캔부터 체크인 저장과 명찰 주문까지.</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>데이터베이스의 인원수.</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>셀프 키오스크의 코드에서 이름이 있는 화면이 그려질 때까지: 50개를 하나씩.</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>글자 입력부터 사람 목록까지.</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>명찰을 한 장씩, 그리고 여러 장을 한 파일로 그리기.</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>HTTP로 연결된 단말과 허브: 처음 채우기, 오전 작업 보내기, 새 내용 없음.</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>프로그램 시작부터 스캔을 받는 창까지(화면 없이).</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>빈 단말이 이 컴퓨터의 HTTPS로 대규모 행사의 허브에 연결하기.</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>허브 기록의 항목 수. 없으면 한 사람당 10개.</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>허브의 기록을 보관할 폴더.</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>다른 단말의 작업이 허브에서 들어오는 동안의 창 스캔과 메모리 사용량.</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>그동안 들어오는 작업 수.</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>오래 끊긴 뒤, 각 단말의 작업이 다른 모든 단말과 허브에 도달할 때까지.</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>끊겨 있던 단말 수.</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>그동안 각 단말이 한 작업 수.</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>허브용 PostgreSQL 주소. 아직 행사가 없어야 합니다.</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>허브가 초당 받는 항목 수와 조용한 단말이 허브에 주는 부담.</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>허브에 줄 항목 수.</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>허브에 새 내용을 묻는 단말 수.</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>묻는 시간.</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>직원 계정: 누가 무엇을 할 수 있는지.</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>계정이 있는 사람, 역할, 여기서 PIN이 잠긴 사람을 표시합니다.</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>계정을 만듭니다. PIN은 묻거나 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>첫 계정은 관리자 계정이며, 그때부터 모든 창이 누구인지 묻습니다.</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>표시되고 모든 작업에 함께 기록되는 이름.</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>steward, desk, protocol, supervisor, organiser, administrator 중 하나.</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>역할을 바꿉니다.</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>kioskctl staff list에 나오는 이름.</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>새 PIN을 정합니다. 묻거나 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>계정 사용을 중지합니다. 다음 동기화 뒤에는 어디서도 로그인할 수 없습니다.</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>계정을 다시 사용할 수 있게 합니다.</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>이 단말에서 여러 번 틀려 잠긴 PIN을 다시 시도할 수 있게 합니다.</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>주최 측 문구.</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>행사의 모든 단말에서 문장 하나를 다른 문구로 바꿉니다.</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>문장이 있는 문맥(예: rail, refusals).</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>정확한 영어 원문.</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>새 문구. 숫자가 들어가면 복수형마다 하나씩.</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>문구의 언어(예: ko).</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>문장 하나를 프로그램의 원래 문구로 되돌립니다.</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>행사의 자체 문구를 표시합니다.</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>저장할 .csv 파일. read로 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>파일에서 여러 문구를 받아들입니다. 하나라도 맞지 않으면 아무것도 받아들이지 않습니다.</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>`wording list`의 열을 가진 .csv 파일.</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>문장의 일부로 문장을 찾고 `set`에 필요한 문맥을 알려 줍니다.</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>문장의 일부. 영어 원문이나 표시된 문구.</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>등록 데스크 프로그램 Rollcall.</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>위치 인수</translation>
    </message>
    <message>
      <source>options</source>
      <translation>옵션</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>셀프서비스</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>이 도움말을 표시하고 끝냅니다</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>단말의 데이터 폴더</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>언어와 쓰기 방향(예: ko, ar)</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>시작에 걸린 시간을 표시합니다</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>파일의 코드들을 스캔하고 각각의 시간을 잽니다</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>끝나면 사라지는 사본으로 연습합니다</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>참가자가 혼자 체크인하는 키오스크로 실행합니다</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>멈추면 다시 시작되는 키오스크</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>허브가 등록한 용도와 상관없이 데스크로 실행합니다</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>누구나 닫을 수 있는 창에서 키오스크로 실행합니다</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>화면의 대각선 길이</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>바닥에서 화면 아래 가장자리까지의 높이</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>화면이 여럿일 때 화면 번호(1부터)</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>모든 화면을 상태별로 캡처합니다</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>이름이 이렇게 시작하는 화면만(예: door, protocol-quorum). 여러 번 쓸 수 있습니다</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>동기화하지 않은 작업 %n건</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>시계가 %n분 차이 남: 맞추세요</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>허브 인증서 곧 만료</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>업데이트 필요: 다른 단말이 더 새 버전입니다</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>아직 동기화하지 않음</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>명찰 %n개 인쇄 안 됨</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>{printer}: 명찰 %n개 남음</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>프린터 대기 명찰 %n개</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>프린터 선택 안 함</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>참가자 %n명 보유</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>단독 운영</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>대기 중인 내용 없음</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts}({age}째)</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>마지막 동기화 {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>모두 동기화됨</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}: 조치 필요</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}: 소모품 부족</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>잠그기 또는 다른 사람 로그인(Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>데스크</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>의전</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>출입</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>현황</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>인쇄</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>동기화</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>미해결</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>도움말</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>변경된 내용이 없습니다</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>연습</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>참가 승인됨</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>참가 미승인</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>서류 미비</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>그래도 들여보냄</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>기타 작업</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>등록</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>정보 수정</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>테이블·구역</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>물품 대여</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>물품 반납</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>등록 취소</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>대리 참석자 지정</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>대신 참석</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>명찰 수령</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>등록 복원</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>단말 등록</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>단말 차단</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>단말 폐기</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>거부된 스캔</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>방문 좌석</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>좌석 반납</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>대기 순번</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>대기 취소</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>출입구 통과</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>출입구 거절</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>명찰로 체크인</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>코드로 체크인</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>이름으로 체크인</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>등록 및 체크인</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>보냄</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>마지막 작업</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>재발급</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>정보 수정</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>대표단 내 역할</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>도착 알림</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>회비·신임장</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>정족수 규칙</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>참석 인정 기준</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>예약한 고정</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>테이블·구역</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>등록 취소</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>대리 참석</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>명찰 수령</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>등록 복원</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>물품 대여</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>물품 반납</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>미팅 잡음</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>미팅 옮김</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>미팅 취소됨</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>미팅 진행됨</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>미팅 무산</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>방문 좌석</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>대기 순번</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>좌석 반납</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>대기 취소</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>출입구 통과</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>인원수</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>데스크</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>셀프서비스</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>출입구</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>주최 측</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>허브</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n일</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>1분 미만</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n분</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n시간</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n일 전</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>방금</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n분 전</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n시간 전</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>%n시간 전 명단</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>%n일 후 만료됩니다. 작동 중인 허브는 그 전에 새로 만듭니다. 만들어지는지 확인하세요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>이 컴퓨터의 시계가 허브보다 %n분 느립니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>여기서 가져온 명단</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>최신 명단</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>%n분 전 명단</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>만료되었습니다. 단말은 허브의 키를 따르므로 계속 작동합니다. 허브를 다시 시작하면 새로 만들어지며, 아니면 업데이트하세요.</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>하루 안에 만료됩니다. 허브를 다시 시작하면 새로 만들어지며, 아니면 업데이트하세요. 단말은 그래도 계속 작동합니다.</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>%n일 후 만료됩니다. 허브를 다시 시작하면 새로 만들어지며, 아니면 업데이트하세요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>이 컴퓨터의 시계가 허브보다 %n분 빠릅니다.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>셀프서비스 단말에서는 할 수 없습니다. 데스크로 가세요.</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>이 호출은 더 이상 여기에 없습니다.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>이미 다른 사람이 이 호출을 처리했습니다.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>대표단의 회비가 미납되었습니다. 납부되면 “더 보기”에서 기록하세요. 또는 책임자가 들여보낼 수 있습니다.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>의전에서 이 사람을 맞이하려 합니다.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>이미 {name}님이 이 호출을 처리했습니다.</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>두 단말에서 체크인됨</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>중복 등록됨</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>한 자리에 두 사람</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>서로 다르게 수정됨</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>취소되었는데 입장함</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>이전 명찰로 입장함</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>같은 시간에 방문 두 건</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>두 버스에 집계됨</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>한 명찰이 출입구 두 곳에</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>차단된 단말이 배정한 좌석</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>약속했으나 없는 좌석</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>차단된 단말의 작업</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>복제된 디스크</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>권한 없는 단말의 작업</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>이 허브는 좌석을 배정하지 않음</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>더 새로운 Rollcall의 작업</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>더 이른 시각으로 한 번만 집계합니다. 단말마다 명찰을 인쇄했으니, 한 사람이 두 번 왔는지 아니면 다른 사람이 두 번째 명찰을 가졌는지 확인하세요.</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>두 등록이 같은 사람으로 보입니다. 누군가 결정할 때까지 둘 다 유효합니다.</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>두 단말이 서로 다르게 적었습니다. 지금은 나중 것이 표시됩니다. 맞는 쪽을 남기세요.</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>취소 소식을 듣기 전에 이 사람을 들여보낸 단말이 있습니다. 취소한 사람에게 확인하세요.</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>교체된 명찰로 입장했습니다. 찾아서 회수하세요. 두 사람이 한 이름을 쓰고 있을 수 있습니다.</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>이 사람은 시간이 겹치는 방문 두 건에 좌석이 있습니다. 어느 쪽을 원하는지 물어보세요. 남는 좌석은 다른 사람에게 기회가 됩니다.</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>차단된 단말이 이 좌석을 배정했습니다. 정원 안에 포함됩니다. 본인에게 알렸는지 확인하세요.</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>이 사람에게 안내한 좌석은 다른 사람의 것입니다. 버스를 탈 수 없다고 지금 알려 주세요.</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>두 단말이 이 사람 대신 각각 다른 사람을 넣었습니다. 지금은 나중 것이 유효합니다. 누가 오는지 대표단에 물으세요.</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>두 출입구에서 이 명찰이 통과했습니다. 두 안내원에게 물어보세요. 두 사람이 왔다면 명찰이 복제된 것입니다. 주인에게 새 명찰을 발급하면 둘 다 무효가 됩니다.</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>버스 담당 두 명이 이 사람을 집계했습니다. 나중 것이 유효합니다. 누군가 남겨질 수 있으니 버스가 출발하기 전에 두 사람에게 물어보세요.</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>보관되어 표시됩니다. 그때 컴퓨터를 누가 갖고 있었는지 확인하고, 맞는 작업은 여기서 다시 하세요.</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>한 단말의 디스크가 두 컴퓨터에 있습니다. 두 기록 모두 보관되며, 갈라진 지점은 단말 화면에 표시됩니다.</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>보관되었으며 효력은 없습니다. 누가 그 단말을 썼는지, 의도한 작업인지 확인하세요.</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>백업에서 복원되어 그 뒤 배정한 좌석을 알지 못합니다. 아직 기다리는 단말은 단말 화면에 표시됩니다.</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>보관하고 전달하지만 아직 표시하지는 않습니다. 이 컴퓨터의 Rollcall을 업데이트하세요.</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>프로그램에 그 세션이 더 이상 없습니다. 다시 선택하세요.</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>아직 체크인하지 않았습니다. 등록 데스크로 안내하세요.</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>이미 들어가서 나오지 않았습니다.</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>이 출입구에서 입장한 기록이 없습니다.</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}. 이 세션의 대상: {admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>운영 시간: {span}.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>정원 {capacity}명 중 {inside}명이 있습니다.</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>0부터 {most}까지의 숫자를 입력하세요.</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>지금: {session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>알려 주실 내용이 있습니까?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>철회</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>지역 사무소 유치</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>우리 도시에서 시티프러너스 개최</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>신규 회원 유치</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>다음번에 대표단과 함께 참가</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>몇 명입니까?</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>어디입니까?</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>언제까지입니까?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>대기</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>진행 중</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>거절</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>그사이 철회되었습니다.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>행사는 주제를 최대 %n개까지 제공합니다.</numerusform>
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
      <translation>이 미팅은 그사이 취소되었습니다.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>미팅에는 두 사람이 필요합니다. 다른 사람을 지정하세요.</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>미팅은 최대 %n분입니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>행사 기간은 {first}부터 {last}까지입니다.</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code}님은 그 시간에 다른 미팅이 있습니다. 다른 시간을 고르세요.</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>테이블 {table}은(는) 그 시간에 사용 중입니다. 다른 시간을 고르세요.</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>이 미팅은 이미 끝났거나 취소되었습니다.</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>데스크에서 거부했으나 이 창에서는 이유를 알 수 없습니다.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>이 행사에 이 코드를 가진 사람이 없습니다. 이름으로 검색하세요.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>이 행사에서 발급한 코드가 아니거나 손상되었습니다. 명찰을 회수하고, 이름으로 검색한 뒤 신분증을 확인하세요.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>다른 행사의 명찰입니다. 이름으로 검색하세요.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>회수된 명찰입니다. 돌려주지 말고, 필요하면 새로 인쇄하세요.</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>이미 체크인했습니다. 명찰을 추가로 인쇄하지 않았습니다.</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>이 사람은 더 이상 등록되어 있지 않습니다. 다시 검색하세요.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>다른 사람이 대신 참석합니다.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>등록 데스크로 오십시오. 직원이 전해 드릴 것이 있으며 체크인을 도와 드립니다.</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>주최 측이 이 사람의 참가를 승인하지 않았습니다. 책임자는 들여보낼 수 있습니다.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>신임장이나 다른 서류가 없습니다. 책임자는 들여보낼 수 있습니다.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>먼저 이 사람을 체크인하세요.</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>사유를 하나 선택하세요.</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>명찰에는 구역을 최대 %n개 표시합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>변경된 내용이 없습니다. 이미 그렇게 되어 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>같은 이름이나 주소로 %n명이 이미 등록되어 있습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>지난 %n분 동안 이 단말에 취소할 작업이 없습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>이 단말에 아직 행사가 없습니다. 행사를 가져오세요(F8).</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>허브만 할 수 있습니다.</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>허브나 주최 측 단말만 할 수 있습니다. 그곳에서 하세요.</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>허브나 주최 측에 관한 일입니다. 상위 허브만 할 수 있습니다.</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>서로 다른 두 사람이 이름을 적고 확인해야 합니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>이 허브를 복원한 뒤 단말 %n대가 동기화하지 않았습니다. 동기화하게 하거나, 두 사람이 빠진 내용이 없음을 확인하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>백업 이후 이 허브가 배정한 좌석을 아는 단말이 없습니다. 두 사람이 빠진 내용이 없음을 확인해야 합니다.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>백업 이후 이 허브가 직접 배정한 좌석은 어느 단말도 모를 수 있습니다. 두 사람이 빠진 내용이 없음을 확인해야 합니다.</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>이 단말은 이미 정상적으로 좌석을 배정하고 있습니다.</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>이 행사에 이 이름의 단말이 더 이상 없습니다.</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>단말은 자신에게 이 작업을 할 수 없습니다. 다른 단말을 사용하세요.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>이 단말은 이미 폐기되었습니다.</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>허브에 줄 빈 좌석이 여기에 없습니다.</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>더 이상 서로 어긋나지 않습니다. 다시 확인하세요.</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>이 방문의 버스가 출발했습니다.</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>이 방문은 출발한 것으로 기록되지 않았습니다.</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>이 방문에 그 버스가 더 이상 없습니다. 다시 확인하세요.</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>이 버스는 출발했습니다.</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>이 버스는 출발하지 않았습니다.</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>갈 때 이 방문의 버스를 타지 않았습니다.</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>버스에 탑승 처리되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>남은 자리는 기다리는 %n명의 것입니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n명이 아직 타지 않았습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>대기 명단 %n번입니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>이 방문을 신청하지 않았습니다.</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>이 방문은 더 이상 프로그램에 없습니다.</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>이 구분은 이 방문에 참가할 수 없습니다.</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>같은 시간에 다른 방문이 있습니다. 먼저 그 방문을 취소하세요.</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>이미 이 방문의 대기 명단에 있습니다.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>이미 이 방문의 확정 좌석이 있습니다.</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>이 좌석의 반납은 이미 요청되었으며, 다음 동기화 때 처리됩니다.</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>명찰 {issue}번은 {current}번으로 교체되었습니다. 이전 명찰을 회수하세요.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>등록이 취소되었습니다: {reason}. 주최 측에 문의하세요.</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>“{field}” 항목을 입력하세요.</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>“{field}” 항목은 최대 %n자입니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>이 문구는 그 자리에 맞지 않습니다: {why}.</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by}님이 이미 해결했습니다.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>버스는 1~{most}대, 이름은 서로 다르게, 좌석은 각각 1~{seats}석으로 입력하세요.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>이미 버스 {bus}에 탑승 처리되었습니다.</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>버스 {bus}에 탑승 처리되어 있습니다.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>버스 {bus}에 배정되어 있습니다.</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{seats}석 중 {inside}석이 찼습니다.</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>여기가 아니라 “{visit}” 좌석이 있습니다.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>다른 사람을 선택하세요.</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>이미 다른 사람을 대신해 참석합니다.</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by}님이 이 명찰을 이미 수령했습니다. 그것을 취소하거나 재발급하세요.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>로그인한 사람이 없습니다. 먼저 PIN으로 로그인하세요.</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>이 단말은 다음 동기화 후에 PIN을 확인할 수 있습니다. 네트워크에 연결하세요.</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>이 계정은 더 이상 없습니다.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>첫 계정은 관리자 계정이어야 합니다.</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>“{act}”: 본인 역할에는 권한이 없습니다. 책임자에게 요청하세요.</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN이 틀렸습니다. 이 단말에서 남은 시도: {left}번.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>{name}님의 PIN이 여러 번 틀렸습니다. 책임자가 잠금을 풀 수 있습니다.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>{name} 계정이 이미 있습니다. 글자를 덧붙이세요.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name}님은 유일한 관리자입니다. 먼저 다른 관리자를 만드세요.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN은 숫자 {least}~{most}자리이며, 모두 같거나 연속된 숫자는 쓸 수 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>방문 신청</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>버스에 태우기</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>출입구 통과시키기</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>그래도 들여보내기</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>출입 규칙과 달리 들여보내기</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>명찰 재발급</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>대리 참석자 지정</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>참가자 정보 수정</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>버스 편성</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>분실한 명찰 재발급</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>15분이 지난 작업 취소</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>인원을 두고 버스 출발</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>등록 취소 또는 복원</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>맞지 않는 작업 해결</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>버스 출발 기록</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>여러 명찰 인쇄</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>의전 결정</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>계정 잠금 해제</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>연습 시작·종료</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>명단 가져오기</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>개인정보 삭제</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>단말 등록·차단</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>직원 계정 관리</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>프린터 설정</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>명찰 레이아웃 변경</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>현재 데이터를 백업으로 바꾸기</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>이 단말 설정</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>두 단말에서 체크인됨</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>데스크에서 중복 등록됨</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>한 사람의 자리에 두 사람</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>두 단말에서 서로 다르게 수정됨</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>취소되었는데 체크인됨</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>무효 명찰로 체크인됨</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>같은 시간에 방문 두 건의 좌석</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>두 버스에 집계됨</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>한 명찰이 출입구 두 곳에</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>포기한 단말이 배정한 좌석</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>확정되었으나 유효하지 않은 좌석</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>차단된 단말의 작업</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>두 컴퓨터가 한 이름으로 기록함</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>권한 없는 단말이 단말에 대해 한 작업</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>이 허브는 좌석을 더 배정하지 않음</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>이 버전이 모르는 작업</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>이 사람은 한 번만 집계됩니다. 두 사람이 한 이름으로 왔는지 확인하세요. 명찰이 다른 사람에게 있을 수 있습니다. 아니면 두 번째 명찰을 회수하세요.</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>등록 하나만 남기고 다른 하나는 취소한 뒤 그 명찰을 회수하세요. 서로 다른 두 사람이면 그렇게 표시하세요.</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>두 단말이 같은 자리에 각각 다른 사람을 넣었습니다. 나중 것이 유효합니다. 누가 오는지 대표단에 묻고, 필요하면 다른 등록을 취소하세요.</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>나중 것이 유효합니다. 본인에게 맞는 것을 물어 필요하면 수정하고, 명찰이 틀리면 새로 인쇄하세요.</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>단말이 취소 소식을 듣지 못했습니다. 그 사람을 찾아 등록을 복원하거나 명찰을 회수하세요.</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>단말이 새 명찰 소식을 듣지 못했습니다. 이전 명찰을 단 사람을 찾아 회수하세요.</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>어느 좌석을 남길지 본인에게 묻고 다른 좌석은 반납하세요.</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>한 명찰이 출입구 두 곳을 통과했습니다. 두 안내원에게 물어보세요. 두 사람이 왔다면 명찰이 복제된 것이니, 실제 주인에게 새 명찰을 인쇄하면 둘 다 무효가 됩니다.</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>한 사람이 두 버스에 탈 수는 없습니다. 두 버스 담당에게 물어 틀린 버스에서 빼세요. 그때까지는 나중 것이 유효합니다.</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>이 좌석은 유효하며 다른 사람에게 배정되지 않았습니다. 아는 사람이고 안내를 받았는지 확인하고, 아니면 좌석을 반납하세요.</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>다른 작업이 가져간 좌석을 이 사람에게 안내했습니다. 본인에게 알리고 다시 신청하세요. 공정하게 먼저 배정받아야 합니다.</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>보관되어 있습니다. 차단된 뒤 그 단말이 한 일과 사용한 사람을 확인하세요.</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>디스크가 복제되거나 복원되었습니다. 양쪽 모두 보관됩니다. 두 컴퓨터 중 하나를 멈추고 빈 폴더로 다시 연결하세요.</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>효력이 없습니다. 의도한 작업이면 허브나 주최 측 단말에서 다시 하세요.</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>백업에서 복원되었습니다. 모든 단말과 동기화하거나 두 사람이 확인하세요: kioskctl release-minting.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>이 단말의 Rollcall을 업데이트하세요. 모르는 내용은 그때까지 보관됩니다.</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>아직 이 사람을 체크인하지 않았습니다. 등록 데스크로 안내하세요. 들여보내려면 --although로 사유를 적으세요.</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>여기에 입장으로 집계되지 않았습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>{capacity}명 중 {inside}명 입장{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>, 지금까지 %n번</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>{inside}명 입장</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>, {over}명 초과</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>출입구가 있는 세션 {session}이(가) 없습니다. 목록: kioskctl door list.</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>이 세션은 {list} 대상이며 {category}은(는) 입장할 수 없습니다.</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>이 출입구는 {opens}부터 {closes}까지 엽니다.</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> 지금: “{session}”.</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>만석: {capacity}명 중 {inside}명이 입장했습니다.</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>{at}부터 입장해 있음</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>0~{most} 사이의 인원수를 입력하세요.</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>여기에 입장으로 집계되지 않았습니다. {at}에 나갔습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>행사는 주제를 최대 %n개까지 제공합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>이 사람은 “{topic}”에 관심을 밝히지 않았습니다. 목록: kioskctl interests list.</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>그런 미팅이 없습니다. 목록: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>미팅에는 두 사람이 필요합니다. 다른 사람을 지정하세요.</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>시간은 2019-10-14T09:30처럼 적으세요. 미팅은 최대 %n분입니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>이 미팅은 이미 끝났거나 취소되었습니다. 옮기거나 새로 잡으세요.</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>행사 기간은 {first}부터 {last}까지입니다. 그 날짜 안에서 시간을 고르세요.</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code}님은 그 시간에 다른 미팅이 있습니다: {time}, 테이블 {table}. 다른 시간을 고르세요.</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>테이블 {table}은(는) 그 시간에 사용 중입니다: {time}. 다른 테이블이나 시간을 고르세요.</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>이 행사의 허브나 주최 측 단말만 할 수 있습니다. 그곳에서 하거나, 해당 역할의 코드로 이 컴퓨터를 다시 연결하세요.</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>그 단말은 허브이거나 주최 측 단말입니다. 상위 허브에서 하세요.</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>서로 다른 두 사람이 확인해야 합니다. 두 이름을 입력하세요.</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>백업 이후의 일을 보증할 수 있는 단말이 없습니다. 두 사람이 확인해야 합니다. 두 이름을 입력하세요.</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>백업 이후 이 허브가 직접 배정한 좌석은 어느 단말도 모를 수 있습니다. 인쇄된 확인증과 명단을 살펴본 뒤, 두 사람이 빠진 내용이 없음을 확인해야 합니다. 두 이름을 입력하세요.</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>이 허브는 보류 상태가 아닙니다. 해제할 것이 없습니다.</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>그런 단말이 없습니다. 목록: kioskctl stations.</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>단말은 자신을 폐기할 수 없습니다. 허브에서 하세요.</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>이 단말은 이미 폐기되었습니다.</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>그런 충돌이 없습니다. 목록: kioskctl conflicts.</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>이 허브를 복원한 뒤 동기화하지 않은 단말: {len}대. 기다리거나, 분실된 단말을 폐기하거나, 두 사람이 확인하세요.</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>이미 해결되었습니다: {how}.</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>이미 {by}님이 해결했습니다: {how}.</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>이 행사에 이 코드를 가진 사람이 없습니다. 이름으로 찾으세요.</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>이 행사에서 발급한 코드가 아니거나 손상되었습니다. 명찰을 회수하고, 이름으로 찾은 뒤 신분증을 확인하세요.</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>다른 행사의 명찰입니다. 이름으로 찾으세요.</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>회수된 명찰입니다. 돌려주지 말고, 필요하면 새로 인쇄하세요.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>아직 설정된 행사가 없습니다. 행사를 가져오거나 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>등록되지 않은 사람입니다. 이름으로 찾거나 현장 등록하세요.</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>명찰을 하나 더 만들려면 사유를 적고 재발급하세요.</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>등록 데스크로 오십시오. 직원이 전해 드릴 것이 있으며 체크인을 도와 드립니다.</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>참가가 승인되지 않았습니다. 책임자는 들여보낼 수 있습니다: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>신임장이나 다른 서류가 없습니다. 서류를 받으면: kioskctl accredit. 책임자는 들여보낼 수 있습니다: kioskctl check-in CODE --although WHY --by NAME.</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>먼저 이 사람을 체크인하세요.</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>이미 체크인했습니다: {at}, {by}</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>{at}에 이미 체크인했습니다</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>이미 체크인했습니다: {by}</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>이미 체크인했습니다</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>명찰에는 구역을 최대 %n개 표시합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>변경된 내용이 없습니다. 이미 그렇게 되어 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>같은 이름이나 이메일 주소로 %n명이 이미 등록되어 있습니다. 다른 사람이면 --although-similar를 붙이세요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>지난 %n분 동안 이 단말에 취소할 수 있는 작업이 없습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>물품에 적힌 번호를 최대 %n자로 입력하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>경칭</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>이름(성 제외)</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>성</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>본래 문자 이름</translation>
    </message>
    <message>
      <source>position</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>category</source>
      <translation>구분</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <source>table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>좌석</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>구역</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>사유</translation>
    </message>
    <message>
      <source>role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>책임자 이름</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>수령인 이름</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>확인한 위임장 또는 신분증</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>명찰 {issue}번은 {current}번으로 교체되었습니다. 이전 명찰을 회수하세요.</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>등록이 취소되었습니다: {reason}. 주최 측에 문의하세요.</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>다음 중 하나로 사유를 적으세요: {list}.</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>누락된 항목: {field}. 입력하고 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}: 최대 %n자입니다. 줄여 주세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>물품 {item}은(는) 이미 대여 중입니다. 먼저 반납 처리하세요: kioskctl items take-back.</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>물품 {item}은(는) 대여 중이 아닙니다. 대여 목록: kioskctl items out.</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>이 문구는 그 자리에 맞지 않습니다: {why}.</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>정족수 충족</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>정족수 미달</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>체크인할 사람이 없습니다. 이 대표단은 모두 입장했거나 취소되었습니다.</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>이 사람은 아직 오지 않았으므로 맞이할 도착이 없습니다.</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>이미 다른 사람이 이 도착을 맡고 있습니다.</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>비율은 1/2 또는 2/3처럼 적으세요. 0보다 크고 전체를 넘지 않아야 합니다.</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>아직 오지 않은 시각입니다. 예약하거나(protocol freeze-at) --at을 빼세요.</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>한 달 이내의 앞으로의 시각을 정하세요.</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>그 시각에 고정할 현황표가 없거나 이미 고정되었습니다.</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>회원의 {share} 초과</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>의결권자의 {share} 초과</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>회원의 {share} 이상</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>의결권자의 {share} 이상</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}: 참석 {present}, 필요 {needed}, 회원 {members} 중 의결권 {entitled}</translation>
    </message>
    <message>
      <source>half</source>
      <translation>절반</translation>
    </message>
    <message>
      <source>all</source>
      <translation>전원</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>대표단 {code}이(가) 없습니다. 목록: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>메모가 있습니다: {note}. 읽은 뒤 --note-read에 이 사람을 적으세요.</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>“{said}”(이)라는 것이 없습니다. 다음에서 고르세요: {list}.</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>이미 {by}님이 이 도착을 맡고 있습니다.</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>대신 올 다른 사람을 지정하세요.</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>이미 다른 사람을 대신해 참석합니다. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>다른 사람이 대신 참석합니다(누구인지는 kioskctl show).</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by}님이 이 명찰을 이미 수령했습니다. 먼저 취소하거나 명찰을 재발급하세요.</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>이 단말에는 허브에 돌려줄 빈 좌석이 없습니다.</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>허브만 할 수 있습니다. 그곳에서 하세요.</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>갈 때 버스를 타지 않았습니다. 오는 편에 태우려면 --although-other-bus를 붙이세요.</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>버스에 탑승 처리되지 않았습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>이 방문을 신청하지 않았습니다.</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>남은 자리가 있으면 --standby를 붙이세요.</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>좌석이 제한된 방문 {visit}이(가) 없습니다. 목록: kioskctl visits.</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>방문 {visit}: 참가 구분 {category}은(는) 신청할 수 없습니다.</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit}: “{other}”과(와) 같은 시간입니다. 그 방문을 먼저 취소하거나, 둘 다 신청하려면 --although-clashing을 붙이세요.</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>이미 {visit} 대기 명단에 있습니다.</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>이미 {visit} 좌석이 확정되어 있습니다.</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>{visit}을(를) 신청하지 않았습니다.</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>{visit} 좌석 반납이 이미 요청되었습니다. 다음 동기화 때 처리됩니다.</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>{visit} 버스가 출발했습니다. 더 이상 좌석을 배정할 수 없습니다.</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>{visit}의 출발 기록이 없습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>이 방문에 버스 {bus}이(가) 없습니다. kioskctl bus roll을 보세요.</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>버스는 1~{most}대, 이름은 서로 다르게, 좌석은 각각 1~{seats}석으로 입력하세요.</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>버스 {bus}은(는) 출발했습니다. 실수라면 먼저 출발을 취소하세요.</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>버스 {bus}은(는) 출발하지 않았습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>이미 버스 {bus}에 탑승 처리되었습니다({moment}).</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>이미 버스 {bus}에 타고 있습니다. 바꾸려면 --although-other-bus를 붙이세요.</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>버스 {bus}에 배정되어 있습니다. 여기에 태우려면 --although-other-bus를 붙이세요.</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>버스 {bus} 만석: {seats}석 중 {inside}석.</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>남은 자리는 기다리는 {awaited}명의 것입니다. 더 기다리지 않으려면 --although-missing을 붙이세요.</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>버스 {bus}은(는) 출발할 수 없습니다: {len}명 미탑승. 그대로 출발하려면 책임자와 사유를 적으세요: --by NAME --reason WHY.</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>여기가 아니라 “{other}” 좌석이 있습니다. 그 버스로 안내하세요.</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>미확정: 대기 명단 {place}번.</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>셀프서비스 단말은 화면에 있는 것만 할 수 있습니다. 데스크에서 하세요.</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>이 호출을 보낸 키오스크가 없습니다. 열린 호출 목록: kioskctl kiosk calls.</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>이미 다른 사람이 이 호출을 처리했습니다.</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>대표단의 회비가 미납되었습니다. 납부를 기록하거나(kioskctl delegation standing) --although 및 --by로 이 사람의 입장을 허용하세요.</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>의전에서 이 사람을 맞이하려 합니다. 데스크에서 체크인하세요.</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>이미 {name}님이 이 호출을 처리했습니다.</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>로그인한 사람이 없습니다. 먼저 PIN으로 로그인하세요.</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN이 틀렸습니다. 이 단말에서 남은 시도: %n번.</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>다음 동기화 후에 PIN을 확인할 수 있습니다. 이 단말을 동기화하세요.</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>그런 계정이 없거나 꺼져 있습니다. 목록: kioskctl staff list.</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>첫 계정은 관리자 계정이어야 합니다.</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>권한이 있는 사람이 필요합니다: {right}.</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>{name}님의 PIN이 여러 번 틀렸습니다. 책임자가 잠금을 풀거나: kioskctl staff unlock.</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>{name} 계정이 이미 있습니다. 글자나 지명을 덧붙이세요.</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name}님은 유일한 관리자입니다. 먼저 다른 관리자를 만드세요.</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN은 숫자 {least}~{most}자리이며, 모두 같거나 연속된 숫자는 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>%n명 제외됨: 참가 미승인 또는 서류 없음(kioskctl show CODE).</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>정상</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>정상, 의전에 알림</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>정상, 메모를 읽으세요</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>이미 입장함</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>다른 날짜 또는 세션</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>세션 만석</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>참가 미승인</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>서류 없음</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>회비 미납</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>교체된 명찰</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>회수된 명찰</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>위조 또는 손상된 코드</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>다른 행사의 코드</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>알 수 없는 코드</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>여러 명이 일치합니다</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>버스 만석</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>다른 버스</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>미확정(대기 명단)</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>처리되지 않았습니다({refusal}).</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>등록</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>정보 수정</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>대리 참석</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>명찰 대리 수령</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>예외 처리 데스크로 보냄</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>물품 대여</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>물품 반납</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>미팅</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>미팅 옮기기</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>미팅 취소</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>진행된 미팅</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>무산된 미팅</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>테이블·구역</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>대표단 내 역할</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>도착 알림</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>회비·신임장</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>정족수 규칙</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>참석 인정 기준</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>예약한 고정</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>등록 취소</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>등록 복원</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>좌석 반납</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>대기 순번</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>대기 취소</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>버스 탑승</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>출입구 통과</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>인원수</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>분실·도난·반납된 컴퓨터에 씁니다. 허브는 그 단말에 남은 내용을 한 번 받고 더는 아무것도 주지 않습니다. 취소할 수 없으며, 그 단말이 가진 좌석은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>아직 행사 없음</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>가져오기: kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>좌석</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>배정됨</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>여기 잔여</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>단말 잔여</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>대기</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>마지막 동기화</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>시계</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>보유 작업</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>차단됨</translation>
    </message>
    <message>
      <source>right</source>
      <translation>맞음</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>{seconds}초 빠름</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>{seconds}초 느림</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>차단</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>단말에서 스캔하거나 입력하세요:</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}: 허브</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>보유 인원</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>중복 체크인</translation>
    </message>
    <message>
      <source>never</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>일치</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>동기화 중</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>“{station}”을(를) 차단할까요?</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>단말 1대용 연결 코드({role})</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>주소: {address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>지금</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours}시간 전</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>차단하기</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>단말 등록</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>연결 코드 표시</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>10분간 유효합니다.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>데스크</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>셀프서비스</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>출입구</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>주최 측</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>허브</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds}초 전</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes}분 전</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>아직 연결된 단말이 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n일</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>단말은 계속 작동합니다. 허브의 키를 따르며 날짜로 결정되지 않습니다.</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>허브를 다시 시작하세요. 인증서를 스스로 갱신합니다. 갱신되지 않으면 허브를 업데이트하세요.</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>1분 미만</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n분</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n시간</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>여기서 가져온 상태</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>허브보다 {age} 느립니다. 시계를 맞추세요. 데이터는 안전합니다.</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>허브보다 {age} 빠릅니다. 시계를 맞추세요. 데이터는 안전합니다.</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>허브의 인증서가 만료되었습니다.</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>허브의 인증서가 하루 안에 만료됩니다.</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>하루 미만</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age} 전</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>허브의 인증서가 {left} 후 만료됩니다. 작동 중인 허브는 그 전에 갱신합니다. 갱신되는지 확인하세요.</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>허브의 인증서가 {left} 후 만료됩니다.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>경칭</translation>
    </message>
    <message>
      <source>name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>이름(성 제외)</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>성</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>이름 뒤 약칭</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>본래 문자 이름</translation>
    </message>
    <message>
      <source>position</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>기관</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>행사명</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>행사 날짜</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>행사 장소</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>추가 줄</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>명찰 번호</translation>
    </message>
    <message>
      <source>table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>좌석</translation>
    </message>
    <message>
      <source>day</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>버스</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>필요 사항</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>구역</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>세션</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>프로그램</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>사진</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>레이아웃의 텍스트</translation>
    </message>
    <message>
      <source>category</source>
      <translation>구분</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>구분 글자</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR 코드</translation>
    </message>
    <message>
      <source>left</source>
      <translation>왼쪽</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>위쪽</translation>
    </message>
    <message>
      <source>right</source>
      <translation>오른쪽</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>아래쪽</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>{edge} 가장자리에서 {gap_mm:.1f} mm 떨어져 있어 잘리거나 인쇄되지 않을 수 있습니다. {safe_mm:g} mm를 띄우세요.</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>{edge} 가장자리 {gap_mm:.1f} mm 앞에서 끝나 고르지 않은 흰 띠가 보일 수 있습니다. 가장자리 밖까지 늘리거나 {safe_mm:g} mm를 띄우세요.</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>글자가 바탕과 잘 구별되지 않습니다(명암비 {ratio:.1f} 대 1, 필요한 값 {least:g}, 큰 글자는 {large:g}). 다른 색을 쓰세요.</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>명찰 가장자리를 벗어납니다. 옮기거나 줄이세요.</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>흰 여백이 필요한 코드 위에 겹쳐 있습니다. 둘 중 하나를 옮기세요.</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>용지에 넣은 내용이 용지 가장자리를 벗어납니다. 더 큰 용지를 쓰세요.</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>카드가 {right_mm:g} × {bottom_mm:g} mm까지 차지하지만 용지는 {width_mm:g} × {height_mm:g}입니다. 개수를 줄이거나 여백과 간격을 줄이세요.</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>접는 명찰인데 뒷면이 비어 있습니다. 뒷면에 내용을 넣으세요.</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>이 명찰에는 QR 코드가 없어 스캐너가 인식하지 못합니다. 추가하세요.</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>이 명찰에는 이름이 없습니다. {{name}} 필드가 있는 텍스트를 추가하세요.</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>비어 있는 텍스트가 있습니다. 내용을 입력하세요.</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r}: 색이 아닙니다. 하나를 고르거나 #rrggbb로 입력하세요.</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>{field!r}: 없는 필드입니다.</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>{field!r}: 없는 필드입니다. {near} 필드입니까?</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>채우기와 테두리가 모두 없으면 보이지 않습니다.</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r}: 언어가 아닙니다. ko, pt, zh-TW처럼 입력하세요.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>‘{field}’ 필드는 여기서 알 수 없어 그 글자를 뺐습니다.</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>글자 ‘{text}’ 일부가 명찰 밖에 있어 안으로 옮겼습니다.</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>글자 ‘{text}’이(가) QR 코드 위에 있어 뺐습니다.</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>배경 그림이 파일에 없습니다. 레이아웃 옆에 넣으세요.</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>‘{name}’ 그림이 파일에 없습니다. 레이아웃 옆에 넣으세요.</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>이름은 머리글자가 아니라 전체를 인쇄합니다.</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>양쪽 맞춤 글자는 왼쪽으로 맞춥니다.</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>기울인 글자(이탤릭)는 똑바로 인쇄합니다.</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>글꼴 {font}은(는) Noto Sans로 인쇄합니다.</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>글자 뒤의 색 바탕은 인쇄하지 않습니다.</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>‘{name}’ 색은 여기서 알 수 없어 글자를 검은색으로 합니다.</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>비치는 글자는 불투명하게 인쇄합니다.</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>색이 있는 코드는 스캐너가 읽도록 검은색으로 인쇄합니다.</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>항목 {number}은(는) 영역이 아니어서 뺐습니다.</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>{page}쪽의 내용은 뺐습니다. 여기서는 명찰에 앞뒤 두 면만 있습니다.</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>‘{field}’ 필드는 여기서 알 수 없어 글자에서 뺐습니다.</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>코드 내용이 ‘{text}’였으나 이제 명찰 자신의 코드를 담습니다.</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>만든 프로그램의 표시(poweredby)는 인쇄하지 않습니다.</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>여기에는 ‘{kind}’ 같은 것이 없어 뺐습니다.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>레이아웃을 가져올 수 없습니다: pretix의 명찰 레이아웃(영역 목록)도, Indico의 디자이너 양식(너비, 높이, 항목)도 아닙니다.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>레이아웃을 가져올 수 없습니다: 여기서 인쇄할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>레이아웃을 가져올 수 없습니다: 파일이 레이아웃이라기에는 너무 큽니다.</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>파일에 명찰 크기가 없어 가로 A6(148 x 105 mm)으로 보았습니다. 다르면 --size로 알려 주세요.</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>배경이 파일에 없습니다. 그림으로 레이아웃 옆에 넣으세요.</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>레이아웃을 가져올 수 없습니다: JSON이 아닙니다({why}).</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>레이아웃을 가져올 수 없습니다: {place}에서 {key} 값이 {value}인데, 필요한 것은 {what}입니다.</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>알맞은 크기의 수</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>수의 목록</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>명찰 레이아웃 {name}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part}이(가) 용지 가장자리를 벗어남({size} mm)</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part}이(가) 명찰 가장자리를 벗어남({size} mm)</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>명찰 레이아웃 {name}이(가) 없습니다. {known} 중 하나 또는 TOML 파일을 지정하세요. 이름 뒤에는 {variants}도 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>{name}(으)로 묶음. 쓸 수 있는 것: {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>접는 명찰인데 뒷면에 아무것도 없음</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part}이(가) 흰 여백이 필요한 코드 위에 겹침</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>버전이 {version}임. 이 프로그램은 버전 1과 2를 읽음</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>그림 {name}은(는) 레이아웃 옆에 있어야 함</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>그림 {name}을(를) 읽을 수 없음({why})</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>{card} mm 카드가 {sheet} mm 용지에서 {reach} mm까지 차지함</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>그림 {name}이(가) 8 MB를 넘음. 더 작게 만드세요</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt {floor}이(가) size_pt {size}보다 큼</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>글자와 필드가 함께 있음. 필드를 글자 안에 중괄호로 쓰세요</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt가 word_size_pt보다 큼</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>채우기도 테두리도 없어 아무것도 보이지 않음</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm가 너비나 높이의 절반을 넘음</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>파일이나 필드 중 하나만 있어야 함</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>{name}(이)라는 그림이 없음. 쓸 수 있는 것: {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>수</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>정수</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>따옴표 안의 글자</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>따옴표 안 글자의 목록</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 또는 false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>표</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>언어 표</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>필드 목록</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>필드 {name}은(는) 알 수 없음. 쓸 수 있는 것: {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}. 필요한 것: {what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}". {choices} 중에서 고르세요</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>명찰 레이아웃 {source}, {place}: {what}.</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>명찰 레이아웃 {source}: {what}.</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>하나 이상의 {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>{key}이(가) 없음({what})</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}. 알맞은 크기가 아님</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>목록 {key}이(가) 비어 있음</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>{table}이(가) 없음</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key}에 표가 아닌 것이 있음. 각각의 위에 {table}을(를) 쓰세요</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>뜻이 없는 키가 있음: {keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>{least}보다 큰 값</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 이상</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{language}의 {key}. ko = "..."처럼 쓰세요</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>명찰에 이름이 없습니다. 인쇄하기 전에 이름을 입력하세요.</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>명찰에 다음 항목이 없습니다: {field}. 행사 설정에서 지정하세요.</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>명찰에 QR 코드가 없어 스캐너가 인식하지 못합니다.</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>QR 코드 내용이 너무 깁니다. 줄이세요.</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>구분의 색 {colour!r} 값이 올바르지 않습니다. #rrggbb로 입력하세요. 명찰은 검정으로 인쇄됩니다.</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>사진 {name!r} 파일은 인쇄할 수 없습니다. PNG나 JPEG를 쓰세요.</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>레이아웃에 구역 {listed}의 자리가 없어 인쇄되지 않습니다.</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>일정 %n건이 너무 길어 {size_pt:.1f} pt로 인쇄됩니다. 읽을 수 있는 최소 크기는 {floor_pt:g} pt입니다. 더 큰 레이아웃을 쓰세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>QR 코드가 너무 작습니다. 모듈이 {module_mm:.2f} mm({dpi} dpi에서 {dots}점)인데, 스캐너에는 {least_mm} mm와 {least_dots}점이 필요합니다. 코드가 더 큰 레이아웃을 쓰세요.</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>너무 긴 {word}: “{text}”. {size_pt:.1f} pt로 인쇄되며, 읽을 수 있는 최소 크기는 {floor_pt:g} pt입니다. 줄이세요.</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>{word}에 여기 글꼴로 인쇄할 수 없는 문자 {listed} 있음. 그 자리에 기호가 인쇄됩니다. 빼거나 다르게 쓰세요.</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>항목 %n개, {size} kB, 대상: {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>이 묶음 파일을 읽는 이 행사의 모든 단말</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>저장하고 다시 읽어 확인함: {path} ({what}).</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>묶음 파일 저장 중</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>묶음 파일 읽는 중</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>항목이 없습니다. 새 내용이 없습니다. 이 묶음 파일은 이 단말이 가진 내용을 상대에게 알려 줍니다.</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>“{name}”: 새 항목 %n개, 이미 있는 항목 {known}개.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>여기의 항목 %n개가 “{name}”에 없습니다. 그쪽에 가져다주세요: kioskctl bundle write DIR --for "{name}".</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>새 내용이 없습니다. “{name}”의 이 묶음 파일은 이미 여기서 읽었습니다.</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>새 내용이 없습니다. “{name}”의 더 새로운 묶음 파일을 이미 여기서 읽었습니다.</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>“{name}”에서 온 새 내용이 없습니다. 묶음 파일의 내용이 모두 이미 있습니다.</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit}의 버스: {buses}.</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>대기 {place}번</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>미탑승</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>탑승</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>버스 배정: {words}.</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>탑승: {name}. {bus} 버스에 {aboard}명, 미탑승 {missing}명.</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>더는 인원에 포함되지 않습니다.</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>버스 {name}이(가) 다시 사람을 태웁니다.</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>버스 {name}이(가) 출발했습니다.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>저장됨: {path}, %n쪽.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>좌석이 정해진 방문 {visit}이(가) 없습니다. 목록: kioskctl visits.</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit}에는 버스가 %n대 있습니다. 하나를 지정하세요: --bus {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>; 출발함, {by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>; 출발함</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  버스 {bus}: {seats}석 중 {aboard}명 탑승, 미탑승 {missing}명{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>가지 않음</translation>
    </message>
    <message>
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>버스</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>소속</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>필요 사항</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall 자체 오류가 났습니다({kind}). 그 전에 저장한 것은 안전합니다. 자세한 내용은 {written}에 있습니다. 이 파일을 Rollcall 담당자에게 보내세요.</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>파일 없음: 데이터 폴더와 임시 폴더 모두 쓸 수 없음</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>해결되었습니다. 다음 동기화 때 모든 곳에 반영됩니다.</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>충돌 하나를 가리키도록 글자를 {least}자 이상 쓰세요.</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>모두 맞습니다.</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>아직 해결된 것이 없습니다.</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>회비 {fee}, 신임장 {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>지정 안 됨</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{name}의 {role}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>대표단 %n개, 참가자 {people}명 중 {here}명 도착.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {count}명 중 {here}명 도착.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count}명 체크인, 명찰 %n장 주문, {failed}명 불가.</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code}의 역할은 이제 {role}입니다.</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>대표단 {delegation}이(가) 없습니다. 목록: kioskctl delegations.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>대표단</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>단장</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>here</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>미도착</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>기록 없음</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name} (도착)</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name} (미도착)</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>현지 문자 이름</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>분류</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>, 명찰은 이미 있음</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: {name}님 체크인{badge}.{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>실행 취소: {act}.</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>명찰 {issue}번을 주문했습니다. 그 전의 명찰은 모두 무효입니다.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>이 행사에 코드 {code}인 사람이 없습니다. 이름으로 찾으세요: kioskctl find NAME.</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation> 메모: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>; 명찰 {issue}번 주문</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>확정: {where} 좌석 1석.</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>미확정: {where} 대기 명단에 올렸습니다. 이 단말에 남은 좌석이 없습니다.</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>{where} 좌석을 배정한 단말에 반납을 요청했습니다. 다음 동기화 때 처리됩니다.</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>{where}에서 빠졌습니다.</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>실행 취소: {name}님의 {act}.</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>아무도 찾지 못했습니다.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>정상</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>확인 필요</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>고장</translation>
    </message>
    <message>
      <source>window</source>
      <translation>창</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>데이터 폴더</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>디스크</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>글꼴</translation>
    </message>
    <message>
      <source>key</source>
      <translation>키</translation>
    </message>
    <message>
      <source>event</source>
      <translation>행사</translation>
    </message>
    <message>
      <source>names</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>version</source>
      <translation>버전</translation>
    </message>
    <message>
      <source>log</source>
      <translation>기록</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>사본</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>백업</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>프린터</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>예비</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>인쇄 작업</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>동기화</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>허브</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>시계</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>인증서</translation>
    </message>
    <message>
      <source>database</source>
      <translation>데이터베이스</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>행사를 가져오거나(kioskctl import PATH) 허브에 연결하세요(kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>이 단말에는 아직 아무것도 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>{where}에 %n명, 스캔으로는 {inside}명.</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>퇴장</translation>
    </message>
    <message>
      <source>In</source>
      <translation>입장</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}. {fill}.</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>; {at}에 %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>종료</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>정원</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>점유율</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>참석</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>초대 대비</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>인원수</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>거부</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens}~{closes}, {place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}; 거부된 스캔 %n건{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>시각</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>What</source>
      <translation>내용</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>출입구가 있는 세션 {code}이(가) 없습니다. 목록: kioskctl door list.</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>일정에 출입구가 있는 세션이 없습니다. 가져오세요: kioskctl import.</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>취소됨</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n명, {here}명 체크인{twice}, {badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>동기화하지 않은 작업 %n건</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>허브 {hub}, 마지막 동기화: {last}, {unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}; 작업: 대기 {waiting}건, 실패 {failed}건</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>일정에 좌석이 정해진 방문이 없습니다.</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent} (가장 오래된 것 {age})</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>허브 없음, 단독 운영, {unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} / {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>{output}에 %n행.</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>정원</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>확정</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>여기 잔여</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>다른 곳 잔여</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>잠김</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>대기</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>명찰 %n장</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>목록</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>시계</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>인증서</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>, 두 단말에서 {twice}명</translation>
    </message>
    <message>
      <source>never</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>선택 안 함</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>행사</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>보유</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>동기화</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>프린터</translation>
    </message>
    <message>
      <source>none</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>number</source>
      <translation>번호</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>from</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>분</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>담당</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count}명 대기 중.</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>기다리는 사람이 없습니다.</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code}이(가) 도움을 기다립니다: {reason}.</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>맡음: {who}, {reason}.</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>해결됨: {who}.</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>이 번호로 기다리는 사람이 없습니다. 목록: kioskctl exceptions.</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>화면의 코드로 연결하세요:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>여기에서 알려진 허브가 없습니다. 컴퓨터끼리 보이지 않는 네트워크도 있습니다. 허브 화면에 보이는 주소를 입력하세요.</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>허브</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>주소</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>노드</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>저장됨: {path}.</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>여유 {gigabytes:.1f} GB</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>데이터베이스의 키 위치: {place}.</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>백업과 함께 키의 사본을 보관하세요. 키 없이는 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>허브에서 실행하세요: kioskctl hub, 그다음 kioskctl doctor.</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>설치를 다시 실행하세요: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder}은(는) 아직 없습니다. 처음 쓸 때 만들어집니다.</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>소유자를 확인하거나 --folder로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>이 컴퓨터의 다른 사용자가 {folder}을(를) 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>명찰 글꼴이 불완전합니다. 설치를 다시 실행하거나 badges/fonts를 복원하세요.</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>이 컴퓨터의 다른 사용자가 데이터베이스의 키를 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>행사를 가져오거나(kioskctl import PATH) 허브에 연결하세요(kioskctl join URL CODE).</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>이름에 쓰인 이 글자들이 어느 글꼴에도 없습니다: {letters}.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>항목 %n개가 더 새로운 버전에서 왔습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>이 단말은 자기 좌석 없이 새로 시작했습니다. 이유: {reason}.</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>빠진 것과 새 좌석을 받도록 동기화하세요: kioskctl sync.</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>데이터베이스 서버에 있음: 백업은 그곳의 pg_dump나 대기 서버</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>백업을 만들고 키는 다른 곳에 보관하세요: kioskctl backup.</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>고치거나 다른 것을 고르세요: kioskctl print move PRINTER.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>세어 본 바로는 {printer}에 명찰 %n장이 남았습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>새것을 넣고 알려 주세요: kioskctl print stock {printer} 300.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>명찰 %n장을 어떻게 할지 결정해야 합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>허브 없이도 일은 계속됩니다. 네트워크 케이블과 허브가 켜져 있는지 확인하세요.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>이 컴퓨터의 시계가 허브보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>이 컴퓨터의 시계가 허브보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>이 컴퓨터나 허브의 시계를 맞추세요. 데이터는 안전하고 표시되는 시각만 달라집니다.</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>확인할 수 없습니다: {error}.</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}, 암호화됨</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>창을 쓰려면 실행하세요: python3 packaging/bootstrap.py setup.</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>문자 %n종: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}, %n명</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>단말 {station}의 항목 {number}이(가) 유효하지 않습니다: {why}.</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>최신 백업을 복원하세요: kioskctl restore BACKUP. 버려지는 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>마지막 항목 %n개 유효, 전체: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>다음에 붐비기 전에 새것을 준비하세요.</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>고치거나 다른 것을 고르세요: kioskctl print fallback.</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}. {problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} 버전에서는 프로그램이 저절로 종료됩니다.</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>{folder}에 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>다른 사람이 못 보게 하세요: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>지금 공간을 비우세요. 더는 저장되지 않을 수 있습니다.</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>다음 문자의 글자가 일부 없습니다: {words}.</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>다른 사람이 못 보게 하세요: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>여기에는 아직 행사가 없습니다.</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>이름을 고치거나 글꼴을 요청하세요.</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>모든 이름의 모든 글자를 인쇄할 수 있습니다.</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>이 단말의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>kioskctl print jobs를 보세요.</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>허브의 인증서는 {ends}까지</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>이 단말은 허브 없이 단독으로 작동합니다.</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} 응답 {ms:.0f} ms</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>지금 해 보세요: kioskctl sync.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>설치를 다시 실행하세요.</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>Qt가 설치되지 않아 터미널에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>행사가 시작되기 전에 공간을 비우세요.</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>최신은 {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>{url}에서 응답하는 것은 Rollcall 허브가 아닙니다.</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>약 %n분</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>허브 “{name}”, {address}  (Ctrl-C로 중지)</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>허브 페이지(이 컴퓨터의 브라우저에서):  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>“{station}”은(는) 이제 {hub}의 단말이며 {event}의 %n명을 담고 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>1분 미만</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>허브와 동기화됨: {sent}건 보냄, {received}건 받음.</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>“{name}”을(를) 차단했습니다. 허브는 남은 것을 한 번 받고 더는 아무것도 주지 않습니다. 그 단말이 가진 좌석은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>차단됨</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>단말 연결:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>아직 행사가 없어 단말을 연결할 수 없습니다. 먼저 행사를 가져오세요.</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>또는 단말 창의 ‘동기화’에서 이것을 스캔하세요:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>연결되었으며 첫 동기화는 나중에 이어집니다: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>행사 받는 중</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>정리하는 중</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>, {time} 남음</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>마지막 연락</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>여기에 알려진 다른 단말이 없습니다.</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>데이터베이스 서버만 여러 프로그램이 함께 쓸 수 있습니다. --database postgresql://...로 지정하세요. 이 컴퓨터의 파일을 쓰는 허브는 프로그램 하나입니다.</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>행사를 넘겨받는 중</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>{name}(이)라는 단말이 %n대 있습니다. 하나를 지정하세요: {ids}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>{name}(이)라는 단말이 없습니다. kioskctl stations로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>아무것도 바꾸지 않았습니다. 답할 사람이 없는 곳에서는 --yes를 붙이세요.</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>아직 없는 행사</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>“{name}”을(를) 영구히 차단할까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>새로움</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>그대로</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>거부됨</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>확인하세요: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>거부됨: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>목록 읽는 중</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>저장할까요?</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>아무것도 저장하지 않았습니다. 저장하려면 --yes를 붙이세요.</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>주제</translation>
    </message>
    <message>
      <source>state</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>code</source>
      <translation>코드</translation>
    </message>
    <message>
      <source>details</source>
      <translation>세부 사항</translation>
    </message>
    <message>
      <source>since</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>NAME=TEXT 형식으로 쓰세요: {text}.</translation>
    </message>
    <message>
      <source>says</source>
      <translation>적힌 내용</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>제공 안 함</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>제공</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}.</translation>
    </message>
    <message>
      <source>item</source>
      <translation>물품</translation>
    </message>
    <message>
      <source>station</source>
      <translation>단말</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item}을(를) {code}에게 빌려주었습니다.</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item}이(가) 돌아왔습니다.</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>저장됨: {output}, 대여 중 %n건.</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>텍스트 {name}({language}): 자체 문구</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{language}의 {name}: {what}.</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>이 키오스크는 사람들을 {named}(으)로 안내합니다.</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>이 키오스크는 안내할 데스크가 없습니다.</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>일정표는 {chosen}에서 {on} 용지로 나옵니다.</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>키오스크</translation>
    </message>
    <message>
      <source>step</source>
      <translation>단계</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file}은(는) UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>열린 호출 {number}이(가) 없습니다. 목록: kioskctl kiosk calls.</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n자</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>기본 문구</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>이 키오스크에서는 아무것도 가져가지 않습니다.</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>이 키오스크는 일정표를 인쇄하지 않습니다.</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>기본값</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>레이아웃</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>용도</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>용지(mm)</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>장당</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>면</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>이름 뒤에 :black, :capitals, :no-honorific을 붙일 수 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: {kind} 레이아웃의 요소 %n개, {width_mm:g} x {height_mm:g} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout}을(를) {path}에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>{output}에 %n쪽. 확인할 것: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>{output}에 임시 명찰 %n장.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>{output}에 %n쪽. 이름: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>확인하세요: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>이름 %n개는 적힌 대로 인쇄할 수 없습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>이 단말</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}, {size_mb:.1f} MB, 열립니다. {about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>기록에서 표 %n개를 다시 만들었습니다. 대상: {subjects}개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>키는 {key}에 있습니다. 둘 다 가진 사람은 모든 것을 읽을 수 있으니 따로 보관하세요.</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>이 단말의 키로만 열립니다. 그 키도 다른 곳에 보관하세요(kioskctl backup --key FILE).</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>기록 정리 중</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key}이(가) 이미 있으며 키는 덮어쓰지 않습니다. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>이 단말의 이름은 이제 “{name}”입니다.</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>키를 {path}에 저장하지 못했습니다. 백업 자체는 저장되었습니다. 디스크나 USB가 연결되어 있고 공간이 있는지 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>그대로 두세요. 온전한 백업으로 바꾸세요: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>손상: 단말 {station}, 갈래 {branch}, 유효하지 않은 첫 항목 {number}{what}: {why}.</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what} 묶음 파일을 다시 저장하게 하세요.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>온전함: 항목 %n개, “{author}”이(가) 저장.</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> 기록의 모든 항목은 유효합니다. 손상된 것은 기록 밖의 내용입니다.</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>{where}의 파일이 손상되었습니다({damage}).{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words} {question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>백업 확인 중</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>묶음 파일 확인 중</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what} 그 앞의 마지막 항목, {station}의 {number}번은 온전합니다.</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>온전함: 항목 %n개. 갈래: {branches}개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>기록 확인 중</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>(삭제됨)</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>예정</translation>
    </message>
    <message>
      <source>held</source>
      <translation>진행됨</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>불발</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} 오지 않음</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code}님은 그 시간에 다른 사람과 미팅</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>테이블이 두 번 잡힘</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>둘 중 한 사람이 오지 않음</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>미팅 {meeting}: {time}.</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>둘 다 비는 시간이 남아 있지 않습니다. 시간을 지정하세요: kioskctl meetings move --help.</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>종료</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>테이블</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>미팅</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>확인</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>{text}(으)로 시작하는 미팅이 없거나 여럿입니다. 목록: kioskctl meetings list.</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>백업 이후 이 허브가 직접 배정한 내용이 사라졌을 수 있습니다. 두 사람이 확인해야 합니다.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>이 허브는 좌석을 더 배정하지 않습니다. 허브가 아는 단말 중 기다리는 단말은 없습니다.</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>“{name}”을(를) 폐기했습니다. 더는 아무것도 보내지 않습니다.{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>백업 이후에 등록된 단말도 모두 동기화했습니까? 이 허브는 그 단말들을 모릅니다.</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>이 허브는 보류 상태가 아닙니다. 정상적으로 좌석을 배정합니다.</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>이 허브는 좌석을 더 배정하지 않습니다. 그 뒤 소식 없음: {names}.</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> 이제 아무도 배정할 수 없는 좌석: {seats}.</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>이 허브가 다시 좌석을 배정합니다.</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>반납됨: {seats}. 지금 허브와 동기화하세요.</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>{where} 좌석을 다시 배정합니다.</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where}이(가) 출발했습니다.</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>이후 소식 없음: {names}.</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>“{name}”을(를) 폐기할까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
      <source>of</source>
      <translation>전체</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>퍼센트</translation>
    </message>
    <message>
      <source>region</source>
      <translation>지역</translation>
    </message>
    <message>
      <source>came</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>{people}명 중 {here}명이 도착했습니다({percent}%). 최근 5분 동안 {lately}명이 왔습니다.</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>대표단: 전원 도착 {whole}, 일부 {partly}, 미도착 {absent}. 단장: {people}명 중 {here}명.</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>도움을 기다리는 사람: {people}. 인쇄를 기다리는 명찰: {badges}.</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>아직 행사가 없습니다. 가져오세요: kioskctl import.</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>확정</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>대기</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>반납 요청</translation>
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
      <translation>취소됨</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>, 테이블 {table}</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>, 무산</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>, 단장</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table}, 좌석 {seat}</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>아직 안 함</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>, %n번</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>, 대기 {place}번</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>본래 문자</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>식단</translation>
    </message>
    <message>
      <source>access</source>
      <translation>접근 지원</translation>
    </message>
    <message>
      <source>note</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>대신 오는 사람</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>원래 참가자</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>참가 승인</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>체크인</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>미팅</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>방문</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>기록, 최근 순</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>{number}번</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>현장 등록</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation>, {by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>, 취소됨</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>, 그중 %n개는 읽을 수 없음</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>이제 이 사진이 나오는 명찰은 없습니다.</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>거부됨: {what}.</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>폴더 읽는 중</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>사진이 아닌 파일: {count}개. 뺐습니다.</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>코드 {code}(으)로 등록된 사람이 없습니다.</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}. 저장할까요?</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>작게 만드는 중</translation>
    </message>
    <message>
      <source>why</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>놓인 자리</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>인쇄할 것 {count}장, 치울 것 {away}장.</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>모든 카드가 맞습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>{output}에 좌석 명패 %n개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>해당하는 사람 중 테이블이 있는 사람이 없어 파일을 저장하지 않았습니다. registration_code와 table 열이 있는 목록을 가져오세요.</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>그리기를 돕던 프로그램이 일찍 끝났습니다. 명찰은 더 느리게 모두 그렸으며 파일에 빠진 것은 없습니다.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>작업</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>시작</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>알아 둘 점</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>{output}에 명찰 %n장, {seconds:.1f}초.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>명찰은 이제 “{in_use}”(으)로 갑니다. 작업 %n건을 “{printer}”(으)로 옮겼습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>{page}쪽, {name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>이 단말에서는 아직 명찰을 주문하지 않았습니다.</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>인쇄 {printed}, 대기 {left}, 실패 {failed}.</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>작업 {job}을(를) 인쇄합니다: kioskctl print run.</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>작업 {job}이(가) 완료되었습니다.</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>작업 {job}이(가) 취소되었습니다.</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>명찰은 {sorts}(으)로 정렬되며 {sort}(으)로는 정렬되지 않습니다.</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>해당하는 사람이 없어 파일을 저장하지 않았습니다. kioskctl status로 분류를 확인하세요.</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>파일을 저장하지 않았습니다. {left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>인쇄 중</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>명찰 그리는 중</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>작업 {job}은(는) 실패하지 않아 다시 인쇄할 것이 없습니다.</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>작업 {job}은(는) 인쇄 여부를 묻고 있지 않습니다.</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>작업 {job}은(는) 이미 끝나 취소할 수 없습니다.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>용도</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>인쇄됨</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>남음</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>예비</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{size} 중 {left}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left} (부족)</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>예비 프린터가 없습니다.</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>이제부터 “{printer}”이(가) 예비입니다.</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>“{printer}”을(를) 잊었습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>이제 “{printer}”에 명찰 %n장이 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>“{printer}”은(는) 세지 않습니다.</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>테스트 출력은 작업 {job}입니다. 인쇄하세요: kioskctl print run.</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>이 단말은 {used}(으)로 명찰을 인쇄합니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>명찰 %n장을 주문했습니다. 인쇄하세요: kioskctl print run.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>“{name}”을(를) 추가했습니다. 사용하세요: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>여기서 만든 레이아웃: {names}.</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>아직 발급된 명찰이 없습니다.</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>해당하는 사람 모두 이미 명찰이 있어 주문하지 않았습니다.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>명찰</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>더는 도착을 알리지 않습니다</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>도착하면 알립니다</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code}: {done}.</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>이 단말은 알림을 표시합니다.</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>이 단말은 알림을 표시하지 않습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>{count}명 중 %n명이 의전을 기다립니다. {rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>확인됨: {code}.</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>{rule} 순 대표단 %n개. 미도착 단장: {awaited}명.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>{rule} 순으로 정렬했습니다.</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code}은(는) {place}번째입니다.</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code}은(는) 규칙대로입니다.</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>, {at}부터</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>필요: {words}.</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>{entry}(으)로 고정됨: {board}.</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>{at}에 현황표를 고정하지 않습니다.</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>설정됨: {at}. 창이나 허브가 실행 중이어야 합니다.</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>고정된 현황표 %n개.</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>회원</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>표</translation>
    </message>
    <message>
      <source>By</source>
      <translation>확인</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body}은(는) 여기에 없는 기구입니다. 다음 중에서 고르세요: {bodies}.</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>도착</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>담당자</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>단장</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>도착 시각</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>수동</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}. 필요: {needed}.</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share}은(는) 비율이 아닙니다. 1/2 또는 2/3처럼 쓰세요.</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>현황표</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>기구</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>기준</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>결과</translation>
    </message>
    <message>
      <source>present</source>
      <translation>참석</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>불참</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>더 이상 지명되지 않음</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>대기</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>그런 현황표가 없습니다. 목록: kioskctl protocol boards.</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation> 명찰에 반영하려면: kioskctl reprint {code} --reason spelling.</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>수정됨: {name}.{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>여기서 삭제됨: {code}. {left}{unheard}다른 곳으로 가져간 묶음 파일, 내보낸 파일, 백업은 삭제할 수 없습니다.</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>“{text}”은(는) 수정이 아닙니다. FIELD=TEXT로 쓰세요. FIELD는 다음 중 하나입니다: {fields}.</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation> {visits} 신청이 남아 있습니다. 좌석을 반납하세요.</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>취소됨: {code}.{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>등록 {code}이(가) 다시 유효합니다.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>사람</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>At</source>
      <translation>시각</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>완료한 곳</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>아직인 곳</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>삭제된 사람이 없습니다.</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>아무것도 삭제하지 않았습니다. 삭제하려면 --yes를 붙이세요.</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name} (차단됨)</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>{name}({code})을(를) 영구히 삭제할까요?</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>아직 끝나지 않음: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>아직 소식 없음: {names}. </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{code} 대신 {comes}이(가) 옵니다.{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation> {code}에 남는 좌석: {visits}.</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>{code}의 명찰 {issue}번을 {by}이(가) 받아 갔습니다. {said} 확인.</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>누가 오는지 쓰세요: --by CODE, 또는 새 사람은 --given과 --family.</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>{folder}에 있는 것 대신 {backup}을(를) 넣을까요? 있던 것은 옆으로 옮겨 둡니다.</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>백업 이후 삭제되었던 %n명을 다시 삭제했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>백업을 지정하세요. 여기서 가장 새로운 것: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>백업을 지정하세요. {folder}에는 없습니다.</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>, {at} 작업까지</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>복원됨: “{station}”. 인원: {people}, 체크인: {here}, 항목: {entries}{until}. 모든 서명을 확인했습니다.</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>이전 좌석 없이 새 번호로 이어집니다. 대기 중이던 인쇄 작업은 먼저 확인을 요청합니다.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>이 허브는 데이터를 데이터베이스 서버에 보관합니다. 허브를 멈춘 동안 서버의 도구로 복원한 뒤 다시 시작하세요. 허브가 스스로 알아차립니다.</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>이전 내용은 {folder}에 온전히 있습니다. 버린 것은 없습니다.</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>다음: 허브와 동기화하세요(kioskctl sync). 그때 좌석을 받습니다.</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>읽을 수 없어 백업 외에 무엇이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>아직 행사가 없습니다. 다음: 가져오거나 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>다음: 단말들이 이 허브와 동기화하게 하세요. 그때까지 새 좌석을 배정하지 않습니다. 기다리는 단말 확인: kioskctl release-minting --check.</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>백업에 없는 항목 %n개가 있습니다. 허브에 있던 것은 저절로 돌아오고, 나머지는 USB로 가져올 수 있습니다: kioskctl --folder {folder} bundle write DIR --everything.</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>계정이 없어 누구인지 묻지 않습니다.</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name}의 계정: {role}.</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name}의 역할은 이제 {role}입니다.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name}의 PIN이 바뀌었습니다.</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>{name}의 계정을 켰습니다.</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>{name}의 계정을 껐습니다.</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name}은(는) PIN을 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>{name}(이)라는 계정이 없습니다. 목록: kioskctl staff list.</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>두 PIN이 달랐습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>사용 중지됨</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>여기서 잠김</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>새 PIN 필요: 분실한 단말이 알 수 있음</translation>
    </message>
    <message>
      <source>role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>상태</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>한 번 더: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>{name}님을 코드 {code}(으)로 등록했습니다{here}.</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>; 체크인, 명찰 {issue}번 주문</translation>
    </message>
    <message>
      <source>language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>context</source>
      <translation>문맥</translation>
    </message>
    <message>
      <source>source</source>
      <translation>원문</translation>
    </message>
    <message>
      <source>text</source>
      <translation>문구</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>변경됨: {count}개 중 {done}개.</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation> 찾아보세요: kioskctl wording find.</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>이제부터: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>다시 프로그램의 원래 문구로 말합니다.</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>저장됨: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file}에 %n줄이 있습니다. 행사에는 최대 {most}줄입니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang}은(는) {languages} 중에 없습니다.</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>{count}개 더 있습니다. 더 길게 쓰세요.</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>“{source}”: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation> “{near}”을(를) 뜻했습니까?</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>“{source}”(이)라는 문구가 없습니다.{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: “{source}”: {problem}. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>{file}을(를) UTF-8 CSV로 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}, {number}번째 줄: {wanted}을(를) 채우세요.</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>“{source}”은(는) {contexts}에 있고 {context}에는 없습니다.</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>{output}을(를) 저장할 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>아직 행사가 설정되지 않았습니다. 가져오거나 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>이 폴더에는 연락처, 식단 또는 데스크 메모가 있는데 {role} 단말에는 있으면 안 됩니다. 아무것도 바꾸지 않았습니다. 빈 폴더로 연결하세요: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>새로 만들었으나 온전하지 않습니다</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>다음 사본에는 삭제된 사람이 아직 남아 있을 수 있습니다: {copies}. 더 새로운 사본이 생기면 직접 삭제하세요. 다음 시작 때 다시 시도합니다.</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path} ({why})</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>{backup}의 키가 없습니다. {folder}에도, 옆의 {key_file}에도 없습니다. 함께 보관한 키 파일을 지정하세요: --key FILE (kioskctl backup --key FILE로 저장됩니다).</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>{path} 파일이 없습니다.</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path}은(는) 단말 백업이 아닙니다. 단말의 키가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path}이(가) 손상되어 어느 단말의 것인지도 알 수 없습니다({damage}). 더 이전 백업을 쓰세요.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>이 허브에는 아직 행사가 없습니다. 먼저 가져오세요.</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>이 폴더에는 행사 {held}이(가) 있고 허브에는 다른 행사가 있습니다. 빈 폴더로 연결하세요: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>내보낼 것이 없습니다. 아직 행사가 설정되지 않았습니다.</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>이 단말이 이미 {visits}의 좌석을 자체적으로 배정했고 허브도 배정했습니다. 합치면 버스 정원을 넘을 수 있습니다. 아무것도 바꾸지 않았습니다. 빈 폴더로 연결한 뒤 이 단말의 신청을 거기에 입력하세요(kioskctl export visits로 목록을 볼 수 있습니다).</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>이 폴더에는 행사 {held}이(가) 있고 파일은 {code}을(를) 설명합니다. {code}은(는) 따로 폴더를 만들어 여세요: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>단말 이름을 1자에서 {most}자까지로 정하세요.</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>이 단말에는 명찰에 서명할 키가 없습니다. 행사를 가져오거나 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>{place}의 레이아웃을 읽을 수 없어({why}) 백업하지 못했습니다. 디스크에 문제가 없는지 확인하세요.</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>{other!r}(이)라는 내보내기가 없습니다. 다음 중에서 고르세요: {exports}.</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>아직 행사가 설정되지 않았습니다. 이 목록과 함께 event.toml을 가져오세요.</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>이 행사에 코드 {code}인 사람이 없습니다.</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>{place}의 허브는 행사를 데이터베이스 서버에 보관하는데 주소가 없습니다. --database ADDRESS로 지정하거나 KIOSK_DATABASE를 설정하세요. 여기에는 아무것도 만들지 않았습니다.</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>이 참가자는 여기에 등록되어 있지 않아 명찰이 없습니다.</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>새로움 {new}, 변경 {changed}, 그대로 {unchanged}, 거부 {rejected}</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>이 사진은 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>이 참가자의 사진이 없습니다.</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>다시 인쇄할 테이블 카드가 없습니다.</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer}은(는) 이미 사용 중인 프린터입니다. 예비로는 다른 프린터를 고르세요.</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name}은(는) 여기에서 추가한 것이 아닙니다.</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name}을(를) 사용 중입니다. 먼저 다른 프린터를 고르세요.</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name}은(는) 명찰이 아닙니다. 단말은 명찰을 인쇄합니다. 다른 레이아웃을 고르세요.</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>단말 {station}의 항목 {number}이(가) 맞지 않습니다: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup}이(가) 손상되어({what}) 아무것도 건드리지 않았습니다. 더 이전 백업을 쓰세요. kioskctl log verify FILE로 각 백업이 온전한지 알 수 있습니다.</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>{backup}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>이 일정표를 원한 사람이 떠났습니다. 더는 인쇄하지 않습니다.</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>연습용 폴더 {place}을(를) 지울 수 없습니다({why}). 이름이 들어 있으니 삭제하세요.</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>데이터베이스를 복원하는 중이거나 다른 허브가 쓰고 있어 저장하지 못했습니다. 이 허브를 멈추고 데이터베이스가 온전해질 때까지 기다린 뒤 다시 시작하세요.</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>이 허브는 데이터를 데이터베이스 서버에 보관합니다. 서버의 도구(pg_dump 또는 복제본)로 백업하세요.</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>“{text}”은(는) 버스가 아닙니다. 좌석 수를 쓰거나 이름과 좌석 수를 쓰세요: Blue=40.</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>이 허브의 행사가 아닌 다른 행사입니다.</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>메시지에 적힌 단말이 서명한 단말과 다릅니다.</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>이 허브에는 아직 행사가 없습니다. 먼저 가져오세요: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>그런 이름의 다른 단말이 없습니다. kioskctl stations로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>단말은 그 단말이 동기화하는 허브에서만 차단할 수 있습니다. 그 허브에서 하세요.</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>이 컴퓨터는 다른 허브에 단말로 연결되어 있어 다른 단말을 등록할 수 없습니다. 그 허브에 허브용 코드로 다시 연결하세요: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r}은(는) 단말의 역할이 아닙니다. 다음 중에서 고르세요: {roles}.</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>이 단말에는 허브와 다른 행사가 들어 있습니다. 빈 폴더로 연결하세요: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>이 단말이 {visits}의 좌석을 자체적으로 배정했고 이 허브도 배정했습니다. 합치면 버스 정원을 넘을 수 있습니다. 빈 폴더로 연결한 뒤 이 단말의 신청을 거기에 입력하세요.</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>이 단말이 좌석을 자체적으로 배정했고 상위 허브도 배정했을 수 있습니다. 상위 허브에 연결하거나 빈 폴더로 연결하세요.</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>이 단말은 차단되었으며 이 키는 다시 신뢰되지 않습니다. 빈 폴더로 연결하세요: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>연결 코드는 허브 컴퓨터에서만 표시됩니다. 거기서 허브 페이지를 여세요.</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>단말 차단은 허브 컴퓨터에서만 할 수 있습니다. 거기서 허브 페이지를 여세요.</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>메시지가 전송 중에 끊겼습니다.</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>메시지가 너무 깁니다. 단말의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>이 단말은 허브에서 차단되었습니다. 이 단말이 한 일은 모두 허브에 보관되어 있고, 더는 아무것도 받지 못합니다. 이 컴퓨터를 다시 쓰려면 빈 폴더로 연결하세요: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>서명되지 않은 요청입니다. 단말의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>이 허브가 모르는 단말입니다. 허브 화면의 코드로 연결하세요.</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>단말의 서명이 맞지 않습니다. 요청이 전송 중에 바뀌었거나 다른 허브로 보낸 것입니다. 네트워크를 확인하거나 단말을 다시 연결하세요.</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>이 요청은 이미 보낸 것입니다. 단말은 그다음부터 계속해야 합니다.</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>연결 코드가 틀렸습니다. 허브에서 새 코드를 표시해 입력하세요.</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>연결 코드가 틀렸습니다. %n번 더 시도할 수 있습니다. 허브 화면에서 다시 읽으세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>이미 사용된 연결 코드입니다. 허브에서 이 단말용 새 코드를 표시하세요.</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>유효하지 않은 연결 코드입니다. 코드는 10분 동안, 5번까지 유효합니다. 허브에서 새 코드를 표시하세요.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n분</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>이 컴퓨터의 주소에서 틀린 연결 코드가 너무 많이 들어왔습니다. {wait} 뒤에 다시 받습니다. 허브 화면에서 코드를 읽거나 QR을 스캔하세요.</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>누군가 이 허브에 연결 코드를 마구 시도하고 있어 {wait} 동안 아무도 등록하지 않습니다. 허브에서 새 코드를 표시하면 바로 다시 받습니다.</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>허브가 포트 {port}를 열 수 없습니다: {why}. 이 컴퓨터에서 다른 허브가 실행 중일 수 있습니다. 그 허브를 멈추거나 다른 포트를 고르세요: kioskctl hub --port 8480.</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>허브를 시작하지 못했습니다. 위의 메시지를 확인하세요.</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>단말 {station}의 항목 {number}의 내용이 작성자가 서명한 것과 다릅니다. 받아들이지 않았습니다.</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>기록의 항목 하나가 손상되어 머리글을 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>이 버전이 모르는 형식 {form}으로 작성된 항목이 있습니다. 이 컴퓨터의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>항목({kind})의 본문이 손상되었습니다.</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>단말 {station}의 항목을 {number}번부터 받아들이지 않았습니다: {why}.</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>단말 {station}의 항목을 {number}번까지 받아들이지 않았습니다. 서명이 맞지 않습니다.</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>출입구 집계로 {session} 안에 있는 사람을 참석으로 봅니다.{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>{by}님이 {at}에 고정하도록 예약함, 단말 %n대.</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>{at}에 고정되지 않음: 예약한 단말이 모두 꺼져 있었습니다. 그 시각 기준으로 고정하거나(protocol freeze --at) 예약을 취소하세요(protocol freeze-at --off).</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>체크인한 사람을 참석으로 봅니다.</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> 그곳에서는 아직 아무도 스캔하지 않았습니다.</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>명찰을 {path}에 저장할 수 없습니다({why}). 공간을 비우거나 다른 파일을 고르세요. 이전에 있던 것은 그대로입니다.</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>열려 있습니다. 덮개를 닫으세요</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>라벨이 떨어졌습니다. 새 롤을 넣으세요</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>라벨을 밀어내지 못합니다. 롤을 다시 넣으세요</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>설정과 다른 라벨이 들어 있습니다. 맞는 롤을 넣으세요</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>절단기에 걸렸습니다. 열어서 라벨을 빼세요</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>프린터 {printer}: 오류가 있습니다. 표시등을 확인하세요.</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>프린터 {queue}: {words}.</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>프린터 {printer}: 연결되었습니다. 상태는 알려 주지 않습니다.</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>프린터 {printer}: 준비되었습니다.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>프린터 {printer}: 응답하지 않습니다. 표시등을 확인하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>프린터 {queue}: 인쇄 중에 꺼졌거나 연결이 끊겼습니다.</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>프린터 {queue}: 응답합니다.</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>프린터 {queue}: 준비되었습니다.</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>프린터 {queue}: 명찰 인쇄를 포기했습니다{why}.</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS에 작업 {job}번이 더 이상 없습니다.</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>대기열 {queue}: 중지되었습니다{why}. 프린터를 고친 뒤 대기열을 다시 켜세요: cupsenable {queue}. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>프린터 {queue}: 멈췄습니다{why}. 프린터 화면을 확인하세요. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>프린터 {queue}: 응답하지 않습니다. 켜져 있고 연결되어 있는지 확인하세요({why}). {kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>대기열 {queue}: 작업을 받지 않습니다. 허용하세요: cupsaccept {queue}. {kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS에 대기열 {queue} 없음. 다른 프린터를 고르거나 시스템의 프린터 설정에서 대기열을 추가하세요. {kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>이 컴퓨터의 인쇄 서비스(CUPS)가 대기열 {queue} 요청에 응답하지 않습니다({why}). 시작하거나(systemctl start cups) 다른 프린터를 선택하세요. {kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>프린터 {queue}: 명찰을 받지 않았습니다: {why}. {kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>용지가 걸렸습니다. 용지를 빼고 프린터를 닫으세요</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>열려 있습니다. 덮개와 용지함을 닫으세요</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>용지가 떨어졌습니다. 명찰 용지를 넣으세요</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>잉크, 토너 또는 리본이 떨어졌습니다. 새것을 넣으세요</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>응답하지 않습니다. 켜져 있고 연결되어 있는지 확인하세요</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>출력물이 나올 공간이 없습니다. 출력함을 비우세요</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>일시 중지되었습니다. 프린터 버튼을 눌러 계속하세요</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>이 컴퓨터에 드라이버가 없습니다. 설치하거나 대기열을 다시 설정하세요</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>프린터 {queue}: {reason}. 프린터 화면을 확인하세요.</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>{name!r} 용지의 일정표가 없습니다. 다음 중에서 고르세요: {papers}.</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r}은(는) 프린터 이름이 아닙니다. zpl:192.168.1.30/203(인치당 점: 203, 300, 600) 또는 brother:192.168.1.31/QL-820NWB/62(모델과 라벨)처럼 쓰세요.</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r}에는 프린터일 수 있는 주소가 없습니다: {address!r}.</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>{model!r}(이)라는 모델이 없습니다. 지원하는 모델: {models}.</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>{model}에는 라벨 {label!r}을(를) 쓸 수 없습니다. 쓸 수 있는 라벨: {labels}.</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>명찰을 {folder} 폴더에 PDF 파일로 저장합니다.</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>{folder} 폴더에 명찰을 저장할 수 없습니다({why}). 폴더를 확인하거나 다른 프린터를 선택하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>디스크가 가득 차 {folder} 폴더에 명찰을 저장할 수 없습니다. 공간을 비우거나 다른 프린터를 선택하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall에 {folder} 폴더 쓰기 권한이 없습니다. 허용하거나 다른 프린터를 선택하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>인계자와 인수자 모두 이름으로 서명해야 합니다.</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>인쇄되었을 수 있습니다. 프린터를 확인한 뒤 ‘다시 인쇄’나 ‘인쇄됐음’을 누르세요.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>실행 취소됨.</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>다른 사람이 대신 참석합니다.</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>{printer} 프린터가 이 명찰을 붙들고 있는 동안 대기열을 다른 프린터로 옮겼습니다.</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>{issue}번으로 교체됨.</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size}은(는) 명찰 크기가 아닙니다. 가로세로 각각 10~1000 mm여야 합니다.</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name}은(는) 등록된 사람용입니다. 빈 명찰은 temporary-day로 인쇄합니다.</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>빈 명찰은 한 번에 1장에서 {most}장까지 인쇄하세요.</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size}은(는) 크기가 아닙니다. 너비와 높이를 mm로 쓰세요: --size 148x105.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>{file}을(를) 참가자 목록으로 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>빌려준 것이 없어 목록에 올릴 것이 없습니다.</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit}에는 버스 {bus!r}이(가) 없습니다. 버스: {known}.</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>{visit}에 아직 좌석을 받은 사람이 없어 목록에 올릴 것이 없습니다.</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name}은(는) 인쇄할 수 있는 사진이 아닙니다. PNG나 JPEG를 쓰세요.</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>{name} 명찰 레이아웃이 없습니다. {made}기본 제공: {known}. 또는 TOML 파일을 지정하세요. 이름 뒤에는 {variants}도 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>레이아웃에 이름이 필요합니다. 입력하세요.</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem}은(는) Rollcall에 포함된 레이아웃이라 바꿀 수 없습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name}은(는) 레이아웃이라기에는 너무 큽니다.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>{name}을(를) 레이아웃으로 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name}이(가) 8 MB를 넘습니다. 더 작게 만드세요.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>{name}을(를) 읽을 수 없습니다({why}).</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>여기서 만듦: {own}. </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>레이아웃을 {path}에 저장할 수 없습니다({why}). 공간을 비우거나 다른 폴더를 고르세요. 이전에 있던 것은 그대로입니다.</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>프린터 {printer}에 이 명찰에 대해 더는 물어볼 수 없습니다.</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>프린터 {printer}: 응답하지 않습니다({why}). 켜져 있고 연결되어 있는지 확인하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>프린터 {printer}: 명찰을 받는 도중 연결이 끊겼습니다({why}). 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>프린터 {printer}: 인쇄를 시작할 때 연결이 끊겼습니다.</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>{name!r}(이)라는 프린터가 없습니다. 다음 중에서 고르세요: {printers}.</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>아직 대표단이 없어 목록에 올릴 것이 없습니다.</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>이 기구에는 구성원이 없어 인쇄할 것이 없습니다.</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>프린터가 이 명찰을 오래 갖고 있으나 문제를 알리지 않습니다. 프린터를 확인하세요.</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>Rollcall 자체 오류로 이 명찰을 그리지 못했습니다({fault}). 오류를 알리고, 이름을 수정해 다시 인쇄하세요.</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>보내는 중에 Rollcall 자체 오류가 발생했습니다({fault}).</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>인쇄 중 Rollcall 자체 오류가 있었으나 계속합니다({fault}).</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>프린터에는 명찰이 0장에서 {most}장까지 들어가므로 {size}은(는) 맞지 않습니다.</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>경고는 명찰이 0장에서 {size}장 남았을 때여야 합니다. {warn}장은 안 됩니다.</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>명찰 용지</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>잉크, 토너 또는 리본</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>토너</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>프린터 {queue}: 곧 떨어질 소모품: {what}.</translation>
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
      <translation>소모품</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>프린터 {printer}: 응답하지 않습니다. 프린터 화면을 확인하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>프린터 {printer}: 열려 있습니다. 덮개를 닫으세요.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>프린터 {printer}: 용지가 떨어졌습니다. 명찰 용지를 넣으세요.</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>프린터 {printer}: 리본이 떨어졌습니다. 새것을 넣으세요.</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>프린터 {printer}: 너무 뜨거워 식을 때까지 기다립니다.</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>프린터 {printer}: 너무 차가워 인쇄할 수 없습니다. 실내를 따뜻하게 하세요.</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>프린터 {printer}: 일시 중지되었습니다. 프린터 버튼을 눌러 계속하세요.</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>백업 {path}을(를) 저장하지 못했습니다({why}). 디스크나 USB가 연결되어 있고 공간이 있는지 확인한 뒤 다시 하세요.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>데이터베이스 {path}을(를) 열 수 없습니다: {text}.</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>이 컴퓨터의 SQLite는 {version}이며 저장된 데이터를 잃을 수 있습니다. Rollcall에는 {wanted} 이상이 필요합니다. 설치를 다시 실행하세요(python3 packaging/bootstrap.py setup).</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>데이터베이스 {path}을(를) 다른 프로그램이 잠그고 있습니다. 그 프로그램(백업 도구 등)을 닫고 Rollcall을 다시 시작하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>데이터베이스 {path}을(를) 이 단말의 키로 열 수 없습니다. 키 파일이 맞지 않거나 파일이 손상되었습니다. 삭제하지 마세요. 맞는 키를 되돌려 놓거나 최신 백업을 복원하세요: kioskctl restore BACKUP.</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>{path}을(를) 이 키로 열 수 없습니다. Rollcall 백업이 아니거나, 다른 단말의 키이거나, 파일 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>데이터베이스가 손상되었습니다({what}). 이 상태로 계속 작업하지 마세요. kioskctl restore BACKUP으로 모두 옆으로 옮겨 두고 최신 백업으로 바꿀 수 있습니다. 빠진 것은 허브에서 다시 받습니다.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>디스크가 가득 차 저장하지 못했습니다. 공간을 비우고(오래된 내보내기나 명찰 삭제) 다시 하세요. 이전에 저장한 것은 모두 안전합니다.</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>디스크에 더는 쓸 수 없어 저장하지 못했습니다. 컴퓨터를 다시 시작하고 디스크를 확인하세요. 이전에 저장한 것은 모두 안전합니다.</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>데이터베이스를 다른 프로그램이 잠그고 있어 저장하지 못했습니다. 그 프로그램을 닫고 다시 하세요.</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>데이터베이스 서버가 응답하지 않아({why}) 저장하지 못했습니다. 다시 시도합니다. 서버를 확인하고 멈춰 있으면 시작하세요.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall이 이미 {folder} 폴더에서 열려 있습니다(프로세스 {holder}). 그 창을 쓰거나 먼저 닫으세요.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>데이터 폴더 {folder}에 쓸 수 없습니다({why}). 폴더의 소유자를 확인하거나 --folder로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall이 이미 {folder} 폴더에서 열려 있습니다. 그 창을 쓰거나 먼저 닫으세요.</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>디스크가 가득 차 {folder}에서 Rollcall을 시작할 수 없습니다. 공간을 비우고(오래된 내보내기나 명찰 삭제) 다시 시작하세요. 이전에 저장한 것은 모두 안전합니다.</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>데이터 폴더 {folder}을(를) 만들 수 없습니다({why}). --folder로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>키 파일(소유자만 읽을 수 있음)</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>키 저장소</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>이 단말 데이터의 키가 없습니다. {path}이(가) 없고 이 컴퓨터의 키 저장소에도 없습니다. 단말의 백업에서 키 파일을 되돌려 놓으세요.</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>키 파일 {path}이(가) 손상되었습니다. 백업에서 되돌려 놓으세요.</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>키 파일 {path}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r}은(는) 데이터베이스에서 행사의 자리 이름이 될 수 없습니다. 영문 소문자, 숫자, 밑줄을 40자까지 쓰세요. 예: event=excom2019.</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r}은(는) 데이터베이스 주소가 아닙니다: {why}. postgresql://user@server/rollcall과 같은 형태입니다.</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>데이터베이스 서버가 응답하지 않습니다: {why}. 주소와 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>데이터베이스 서버가 받아 주지 않아({why}) 저장하지 못했습니다. 다시 시도합니다. 서버를 확인하세요.</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>데이터베이스 서버가 방금 저장한 것을 보증하지 못합니다({why}). 예비 서버를 확인하세요. 잃은 것은 없으며 안전해질 때까지 다시 보냅니다.</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>데이터베이스를 정리하지 못했습니다({why}). 다시 시도합니다.</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>시작 부분</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>묶음 파일이 {where}에서 변경되었거나 손상되었습니다({at}바이트)</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>묶음 파일이 {where}에서 끊겼습니다</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>{number}쪽</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>목록 부분</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>무언가 덧붙은 끝부분</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>첫 바이트</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>Rollcall 묶음 파일이 아닙니다. 묶음 파일의 이름은 .rollcall로 끝납니다. 다른 단말에서 저장하세요: kioskctl bundle write.</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>이 묶음 파일은 형식 {version}이고 이 컴퓨터는 형식 {known}을(를) 압니다. 이 컴퓨터의 Rollcall을 업데이트한 뒤 다시 읽으세요.</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>이 묶음 파일은 더는 읽지 않는 옛 형식 {version}입니다. 저장한 단말의 Rollcall을 업데이트하고 다시 저장하세요.</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>USB를 {at}바이트 이후로 읽을 수 없습니다({why})</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>이 묶음 파일은 다른 행사의 것입니다. 아무것도 읽지 않았습니다. 그 행사의 단말에서 읽으세요: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>이 묶음 파일은 이 단말에 없는 키로 봉인되었습니다. 같은 허브에 연결되지 않은 단말이 저장했거나 이 단말이 차단된 뒤에 저장된 것입니다. 아무것도 읽지 않았습니다. 먼저 두 단말을 같은 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>이 묶음 파일에 적힌 작성 단말의 서명이 아닙니다. 아무것도 읽지 않았습니다. 건네준 사람에게 출처를 물어보세요.</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>묶음 파일의 목록 부분을 읽을 수 없습니다: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>묶음 파일 {path}을(를) 저장하지 못했습니다({why}). USB를 뽑았습니까? 잃은 것은 없습니다. 다시 꽂고 다시 저장하세요.</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>{place} 폴더가 없습니다. USB를 꽂고 그 폴더를 지정하거나, 있는 폴더 안의 {ending}(으)로 끝나는 파일을 지정하세요.</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>{folder}의 USB가 가득 찼습니다. 아무것도 남기지 않았습니다. 공간을 비우거나 다른 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>묶음 파일이 {folder}의 USB에 담기에 너무 큽니다. exFAT으로 포맷된 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>{folder}의 USB에 쓸 수 없습니다. 쓰기 방지 스위치와 폴더의 소유자를 확인하거나 다른 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path}은(는) 파일이 아닙니다. .rollcall로 끝나는 묶음 파일 자체를 지정하세요.</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path}은(는) Rollcall 묶음 파일이라기에는 너무 큽니다.</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>{path} 파일이 없습니다. USB를 꽂고 그 안의 묶음 파일을 지정하세요.</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>묶음 파일 {path}을(를) 읽지 못했습니다({why}). USB를 뽑았습니까? 이미 읽은 것은 보관됩니다. 다시 꽂고 다시 읽으세요.</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}. 그 앞의 %n쪽은 받아들였고 그 뒤는 받지 않았습니다. 다시 복사하거나 “{name}”에서 다시 저장하게 하세요.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>“{name}”에 있는 항목 %n개가 이 묶음 파일에도 여기에도 없습니다. 이 파일은 이전 파일이 끝난 곳에서 이어집니다.{why} 맞는 것은 받아들였습니다. 이전 파일을 읽거나 “{name}”에서 --everything으로 저장하게 하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>“{name}”은(는) 이 행사에서 차단되었습니다. 이 내용은 다른 곳에 없을 수 있어 받아들였습니다. 믿고 쓰기 전에 그 작업들을 살펴보세요.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>이 묶음 파일은 다른 행사의 것입니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>이 묶음 파일을 저장한 “{name}”은(는) 이 행사에서 차단되었습니다. 아무것도 읽지 않았습니다. 다른 곳에 없는 작업이 들어 있을 수 있으니 허브로 가져가세요.</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>이 묶음 파일을 저장한 단말 “{name}”은(는) 이 행사가 모르는 단말입니다. 아무것도 읽지 않았습니다. 그 단말을 허브에 연결하세요. 이미 연결했다면 허브의 묶음 파일을 먼저 읽으세요.</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>이 묶음 파일의 끝이 처음을 저장한 단말의 서명이 아닙니다. 아무것도 읽지 않았습니다. 다시 저장하게 하세요.</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>읽는 동안 묶음 파일이 바뀌었습니다. 아무것도 받아들이지 않았습니다. 다시 읽으세요.</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what} 그 앞에 있는 것은 받아들였습니다.</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation> ({why})</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}. 아무것도 읽을 수 없었습니다. 다시 복사하거나 다시 저장하게 하세요.</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>묶음 파일의 {number}쪽을 읽을 수 없습니다. 저장한 단말의 버전이 다릅니다. 두 단말의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what} 가져온 것은 모두 그 전에 받아들였습니다. 그런 다음 한 번 더 읽으세요.</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>{wanted!r}(이)라는 단말이 없습니다. 이 행사의 단말: {known}.</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>이 단말에는 아직 행사가 없어 묶음 파일을 저장하거나 읽을 수 없습니다. 허브에 한 번 연결하거나(kioskctl join) 행사를 가져오세요.</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>{wanted!r}(이)라는 단말이 여럿입니다. ID로 하나를 지정하세요: {ids}.</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>USB에서 저장한 것과 다른 내용이 읽힙니다. 아무것도 남기지 않았습니다. 다른 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>USB에 저장한 내용이 남아 있지 않습니다: {why}. 아무것도 남기지 않았습니다. 다른 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>{url}에서 응답하는 것은 Rollcall 허브가 아닙니다(상태 {status}). 주소를 확인하세요. {sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r}은(는) 허브 주소가 아닙니다. 10.0.0.5:8470과 같은 형태입니다.</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>허브의 응답: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>{url}의 허브에 자체 오류가 있습니다(상태 {status}). 잃은 것은 없습니다. 허브의 창을 확인하거나 허브를 다시 시작하세요.</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>{url}의 응답이 허브의 응답이라기에는 너무 깁니다.</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>{url}에서 응답하는 것은 이 단말이 연결한 허브가 아닙니다. 그 응답은 쓰지 않았습니다. 허브의 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>{url}와(과)의 연결을 누군가 가로채고 있습니다. 이 단말과 허브 사이에서 다른 키를 보여 줍니다. 아무것도 알리지 않았고 바뀐 것도 없습니다. 허브로 직접 연결한 케이블 같은 다른 네트워크를 쓰거나 USB 파일로 동기화하세요.</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>허브가 주소를 알려 주지 않습니다. 주소를 코드와 함께 입력하세요.</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>{url}의 허브는 이전 버전입니다. 그곳의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>{url}의 허브는 이 연결 코드를 모릅니다. 아무것도 보내지 않았습니다. 허브 화면에서 코드를 다시 읽거나 새 코드를 표시하세요. 코드는 10분 동안 유효합니다. 코드가 맞았다면 그곳에서 허브가 아닌 다른 것이 응답하는 것이니 주소를 확인하세요.</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>허브가 자신이 누구인지 밝히지 않습니다. 허브의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>이 단말은 허브에 연결되지 않았습니다. 연결하세요: kioskctl join ADDRESS CODE.</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>허브의 응답이 다른 단말을 가리킵니다. 허브에 다시 연결하세요.</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>이 컴퓨터는 허브를 찾을 수 있는 네트워크에 있지 않습니다. 네트워크에 연결하거나 허브 화면에 보이는 주소를 입력하세요.</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>연결 코드는 7K3M-9QX2-T4AB처럼 글자와 숫자 %n자입니다. 허브 화면에서 다시 읽으세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>연결 요청을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>연결 요청에 쓸 수 있는 키가 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>이 코드를 표시한 허브의 응답이 아닙니다. 허브의 주소를 확인하세요.</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>허브의 응답을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>허브가 자신의 키에 대해 한 말을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>단말의 질문을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>이 단말이 이해하는 것보다 새 버전의 허브 코드입니다. 이 컴퓨터의 Rollcall을 업데이트한 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>허브의 코드를 제대로 읽지 못했습니다. 다시 스캔하세요. 그래도 안 되면 스캐너의 자판 설정이 다른 것이니 허브의 주소와 짧은 코드를 입력하세요.</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>단말 {station}의 항목 {number}이(가) 두 개입니다. 그 단말의 디스크가 복사되었거나 복원되었습니다. 둘 다 보관합니다. 두 단말 중 하나를 멈추고 다른 하나를 새로 연결하세요.</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>두 기록이 다르며 어느 쪽도 상대에게 빠진 것을 줄 수 없었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>상대는 다른 행사에 속합니다. 이 단말을 맞는 허브에 연결하세요.</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>허브의 기록 사본을 읽을 수 없습니다: {why}. 이 컴퓨터와 허브의 Rollcall을 업데이트하고 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>아무것도 보내지 않았습니다. 주소를 확인하세요. 이 네트워크의 웹 브라우저에 로그인 페이지가 나오면 먼저 로그인하고, 아니면 허브로 직접 연결한 케이블 같은 다른 네트워크나 USB를 쓰세요.</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>응답하는 쪽이 허브의 키와 다른 키를 보여 줍니다. 네트워크의 로그인 페이지가 가로막고 있거나, 누군가 연결을 가로채고 있거나, 다른 컴퓨터가 허브의 주소를 쓰고 있습니다.</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence} 이름은 “{name}”이라고 합니다.</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>응답하는 것은 이 단말이 연결한 허브가 아닌 다른 Rollcall 허브입니다. 지금 그 허브의 주소를 쓰고 있습니다.</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence} {what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>허브가 이미 바꾼 옛 키를 보여 줍니다. 허브를 백업에서 복원했다면 새 코드로 다시 연결하세요. 아니면 누군가 옛 키를 가지고 있을 수 있습니다.</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>네트워크의 로그인 페이지가 가로막고 있을 수 있습니다. 웹 브라우저를 열고 먼저 로그인하세요.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>잃은 것은 없습니다. 여기서 한 일은 보관되었다가 허브가 응답하면 바로 넘어갑니다.</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>{url} 허브의 응답이 끊겼습니다. 네트워크가 끊겼거나 허브가 멈췄습니다. 잃은 것은 없으며 다시 시도합니다.</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence} 허브는 HTTPS를 씁니다. 주소를 https://로 시작해 주세요.</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>이 네트워크는 {url}의 이름을 모릅니다. 잃은 것은 없습니다. 이름 대신 허브 화면에 보이는 숫자 주소(예: 10.0.0.5:8470)를 입력하거나 허브가 있는 네트워크를 쓰세요.</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>{url}의 허브가 {seconds:g}초 안에 응답하지 않았습니다. 잃은 것은 없으며 다시 시도합니다. 계속 그러면 허브의 창을 확인하세요. 프로그램이 멈췄을 수 있습니다.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>{url}의 허브에 연결할 수 없습니다. 그곳에서 아무 대답도 돌아오지 않습니다. {nothing_lost} 허브 컴퓨터가 켜져 있고 이 컴퓨터와 같은 네트워크에 있는지 확인하세요. 게스트 네트워크는 컴퓨터끼리 막기도 하고, 허브의 방화벽이 막고 있을 수도 있습니다.</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>{url}에서 응답하는 쪽이 연결을 받고는 아무 말이 없습니다. 아무것도 보내지 않았습니다. 허브의 창을 확인하세요. 프로그램이 멈췄을 수 있으니 다시 시작하거나 주소와 포트를 확인하세요. {sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>{url}의 허브에 연결할 수 없습니다. {nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>{url}에 안전하게 연결할 수 없습니다({why}). 아무것도 보내지 않았습니다. 주소와 포트를 확인하세요. {sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>{url} 허브의 응답이 너무 느립니다. 네트워크가 나쁘거나 중간에서 무언가 막고 있습니다. 잃은 것은 없으며 다시 시도합니다.</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>{url}의 허브에 연결할 수 없습니다. 이 컴퓨터는 그곳으로 가는 네트워크에 있지 않습니다. {nothing_lost} 케이블을 꽂거나 허브가 있는 네트워크를 고르세요.</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>{url}에서 응답하는 쪽이 낡고 안전하지 않은 HTTPS를 씁니다. Rollcall 허브가 아니거나 중간에서 무언가 연결을 약하게 만들고 있습니다. 아무것도 보내지 않았습니다. 주소를 확인하세요. {sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>{url}에서 응답하는 쪽은 HTTPS를 쓰지 않으므로 Rollcall 허브가 아닙니다. 아무것도 보내지 않았습니다. 주소와 포트를 확인하세요. {sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>끊김</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>상대의 메시지를 읽을 수 없습니다: {why}. 허브의 주소를 확인하고 네트워크의 로그인 페이지가 가로막지 않는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>동기화 메시지가 너무 큽니다({size_mb} MB). 이 컴퓨터와 허브의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>상대는 동기화 버전 {version}을(를), 이 컴퓨터는 버전 {ours}을(를) 씁니다. 이 컴퓨터의 Rollcall을 업데이트하세요.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name}에 인쇄할 수 없는 글자가 있습니다(U+{number:04X}). 셀을 다시 입력하세요</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name}은(는) %n자인데 {most}자까지만 들어갑니다. 줄이세요</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>{name}이(가) 비어 있습니다. 채우세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name}이(가) "{text}"입니다. yes 또는 no로 쓰세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name}이(가) "{text}"입니다. 0에서 {most}까지의 정수로 쓰세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name}이(가) "{text}"입니다. 날짜와 시각을 2019-10-14T09:30처럼 쓰세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name}이(가) "{text}"입니다. 시차 없이 행사장 현지 시각으로 쓰세요</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name}이(가) "{text}"인데 이메일 주소가 아닙니다. 고치거나 비워 두세요</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name}이(가) "{text}"인데 모르는 국가입니다. KR처럼 두 글자로 쓰세요</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name}의 "{text}"은(는) 뺐습니다. 언어는 en;ko처럼 쓰세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name}이(가) "{text}"입니다. 날짜를 2019-10-14처럼 쓰세요</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>따옴표가 열리고 닫히지 않았습니다. 지우거나 닫으세요</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>셀이 읽기에 너무 깁니다. 줄이세요</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes가 {count}입니다. {least}에서 {most} 사이의 수를 적으세요</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>30 MB를 넘습니다. 더 작게 만드세요</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>읽을 수 있는 사진이 아닙니다. JPEG, PNG 또는 WebP를 쓰세요</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>잘라 낸 부분이 너무 작아 종이에서 알아볼 수 없습니다</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>읽을 수 없습니다: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>{folder} 폴더를 열 수 없습니다: {why}. 사진이 들어 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>파일 이름의 코드로 등록된 사람이 없습니다</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>6천만 화소를 넘습니다. 더 작게 만드세요</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>너무 작아 종이에서 알아볼 수 없습니다</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first}이(가) 같은 사람의 사진입니다</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}, {row}행: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>{row}행</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}, {row}행: {what}.</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}, {row}행</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where}에서 이미 {code}의 자리를 정합니다. 둘 중 한 곳에만 쓰세요</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>아직 대표단 목록이 없어 대표단 코드를 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>코드 {code}은(는) {where}에서 이미 쓰였습니다. 행마다 다른 코드를 쓰세요</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source}은(는) 행사 {code}을(를) 설명하지만 이 단말에는 {held}이(가) 있습니다. 다른 행사에는 다른 데이터 폴더를 쓰세요.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source}을(를) 쓸 수 없습니다: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>{source}에 열 {columns}이(가) 없습니다. 이미 있는 연락처, 필요 사항, 테이블, 메모는 남고 나머지는 빈 것으로 봅니다.</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends({ends})가 starts({starts})보다 앞섭니다. 하나를 고치세요</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone이 "{text}"인데 없는 시간대입니다. Asia/Seoul이나 Europe/Rome처럼 쓰세요</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}"은(는) 새로운 종류라 공개 세션으로 봅니다</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>시작({starts}) 전에 끝납니다({ends}). 하나를 고치세요</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>capacity가 없습니다. 방문에는 좌석 수가 필요합니다</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits의 "{text}"은(는) 정의되지 않은 분류입니다</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>이름이 없습니다. given_name이나 family_name을 채우세요</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>코드 {text}(으)로 등록된 사람이 없습니다. 고치거나 그 사람을 참가자 목록에 추가하세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name}이(가) "{text}"입니다. 다음 중 하나로 쓰세요: {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>{name}이(가) 없습니다. 이 행에 다른 행과 다른 코드를 주세요</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category가 "{text}"인데 {usual} 중에 없습니다</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation이 "{text}"인데 대표단 목록에 없습니다. 고치거나 그 목록에 추가하세요</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>대표단 {delegation}에는 {first}에 이미 다른 단장이 있습니다</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>행사일이 아닌 {day}에 시작합니다</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>출입구가 열리기({opens}) 전에 닫힙니다({closes})</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone이 {phone}입니다. 스프레드시트가 숫자를 잃었습니다</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones에 {count}개가 있는데 명찰에는 {most}개까지 표시됩니다</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name}이(가) "{text}"입니다. 스프레드시트가 숫자로 바꾸었습니다. 열을 텍스트로 바꾸고 다시 입력하세요</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name}이(가) "{text}"입니다. 영문자 A~Z, 숫자, 하이픈만 쓰세요</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>셀이 %n개인데 머리글은 {width}개입니다. 쉼표가 든 셀을 따옴표로 묶으세요</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source}은(는) {list} 목록으로 보이지만 열 {missing}이(가) 없습니다. 머리글 행에 추가하고 다시 가져오세요.</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>가져올 것이 없습니다. event.toml, delegations.csv, participants.csv, programme.csv(또는 .xlsx)나 이것들이 든 폴더를 지정하세요.</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name}은(는) 읽을 수 있는 텍스트가 아닙니다. 스프레드시트 프로그램에서 열어 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name}은(는) {encoding}(으)로 작성된 것 같습니다. "{line}"이(가) 제대로 읽히는지 보세요. 아니면 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name}이(가) 비어 있습니다.</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}, 시트 {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source}이(가) 비어 있습니다.</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source}에 열 "{column}"이(가) 두 번 있습니다. 하나만 남기고 다시 가져오세요.</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>{source}의 열은 알려진 어떤 목록({names})의 열도 아닙니다.</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: 열 {names}은(는) 쓰지 않습니다.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>{folder} 폴더를 열 수 없습니다: {why}. 읽기 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name}이(가) {size_mb} MB를 넘습니다. 참가자 목록은 그렇게 크지 않습니다. 목록만 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>{name}을(를) 읽을 수 없습니다: {why}. 다른 프로그램에서 닫고 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>{name}을(를) 읽을 수 없습니다: {why}. 텍스트 편집기에서 고치세요. UTF-8로 된 TOML입니다.</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name}에는 행사 설명이 없습니다.</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why} 이 파일은 뺐습니다.</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>{path} 파일이 없습니다. 이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name}을(를) 읽을 수 없습니다. 손상되었거나 스프레드시트가 아닙니다. 스프레드시트 프로그램에서 열어 .xlsx나 CSV UTF-8로 다시 저장하세요.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name}의 압축을 풀면 참가자 목록에 필요한 것보다 훨씬 커서 열지 않았습니다. 행을 새 문서에 복사하거나 시트를 CSV UTF-8로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name}에는 {rows:,}행 또는 {columns}열을 넘는 셀이 있어 열지 않았습니다. 목록의 훨씬 아래와 오른쪽에 있는 것을 지우고 다시 저장하세요.</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name}은(는) 옛 .xls 파일이거나 암호로 잠겨 있습니다. 스프레드시트 프로그램에서 열어 암호 없이 .xlsx로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name}은(는) 암호로 잠겨 있습니다. 암호 없이 저장하세요.</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name}은(는) 바이너리 통합 문서입니다. .xlsx로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name}에 매크로가 있습니다. 매크로가 없는 .xlsx로 저장하세요.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>{name}을(를) 읽을 수 없습니다({why}). 스프레드시트 프로그램에서 열어 .xlsx나 CSV UTF-8로 다시 저장하세요.</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}. 다른 폴더를 골라 다시 내보내세요.</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name}을(를) 저장하지 못했습니다: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>내보내기는 csv나 xlsx로 저장되며 {form}(으)로는 저장되지 않습니다.</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>xlsx 파일에는 {most:,}행까지 들어가는데 그보다 많습니다. csv로 내보내세요.</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>디스크가 가득 찼습니다. 공간을 비우거나 다른 디스크를 골라 다시 내보내세요.</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>{folder} 폴더가 없습니다. 만들거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>그 이름의 폴더가 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>거기에 저장할 수 없습니다. 다른 프로그램에서 닫거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text}은(는) 시각이 아닙니다. 09:30 또는 2019-10-14T09:30처럼 쓰세요.</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>여기에는 화면이 없습니다. 이 터미널에서 kioskctl을 쓰거나 창을 사진으로 저장하세요: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>프린터 {printer}이(가) 명찰을 받지 않았습니다. 프린터 화면을 확인하세요. 명찰은 보관했다가 다시 시도합니다.</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>모든 항목이 가장 긴 경우</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>이름이 하나뿐인 경우</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>이름만 있는 경우</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>긴 단어 하나로 된 이름</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>직위에 아주 긴 단어</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>태국어 두 줄</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>오른쪽에서 왼쪽, 부호 포함</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>연결 문자가 있는 페르시아어</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>숫자가 든 히브리어</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>한글, 성 먼저</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>한자, 성 먼저</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>가나</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>결합 자음이 있는 데바나가리</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>벵골 문자</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>아주 넓은 타밀 문자</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>에티오피아 문자</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>조지아 문자</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>아르메니아 문자</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>러시아어 외 키릴 문자</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>그리스 문자</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>크메르 문자</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>라오 문자</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>온갖 악센트의 라틴 문자</translation>
    </message>
  </context>
</TS>
